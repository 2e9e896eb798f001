import { type Graph, graphOf } from '../../core/tree/graph';
import { homesOf } from '../../core/tree/homes';
import type { AttackTree, Mitigation } from '../../core/tree/tree';
import { focusedNode, type Selection, selectNode } from '../selection';
import type { Folded } from './folding';
import { viaOf } from './places';

/** One line of the outline. Each edge of the tree is one line, and so is each mitigation beside each of its nodes. */
export type Row = NodeRow | MitigationRow;

interface RowBase {
  /** Unlike every other row's and fit for an element's id; it stays when a node is moved. */
  readonly key: string;
  readonly id: string;
  /** 1 for roots. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many those are. */
  readonly place: number;
  readonly size: number;
}

export interface NodeRow extends RowBase {
  readonly type: 'node';
  readonly via: string | undefined;
  /** Whether what is below is told; absent where nothing is, or where it is told elsewhere. */
  readonly expanded: boolean | undefined;
  /** A further place of a shared node, which is told under another parent. */
  readonly reference: boolean;
}

export interface MitigationRow extends RowBase {
  readonly type: 'mitigation';
  readonly on: string;
}

interface Known {
  readonly folded: Folded;
  readonly rows: readonly Row[];
}

const known = new WeakMap<AttackTree, Known>();

/** The outline from top to bottom, without what is folded away; remembered while tree and folds stay. */
export function rowsOf(tree: AttackTree, folded: Folded): readonly Row[] {
  const before = known.get(tree);
  if (before?.folded === folded) return before.rows;
  const rows = build(tree, folded);
  known.set(tree, { folded, rows });
  return rows;
}

/** Depth-first without recursion: a chain of thousands of nodes is a tree as well. Roots come first, notes last. */
function build(tree: AttackTree, folded: Folded): readonly Row[] {
  const graph = graphOf(tree);
  const homes = homesOf(tree);
  const shields = mitigationsByNode(tree);
  const rows: Row[] = [];
  const top = [...graph.roots, ...graph.notes].map((node) => node.id);
  const waiting: Row[] = below(graph, undefined, top, [], 1).reverse();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    if (row.type === 'mitigation') {
      rows.push(row);
      continue;
    }
    const { id, via, level } = row;
    const reference = homes.has(id) && homes.get(id) !== via;
    const children = reference ? [] : graph.children(id);
    const beside = reference ? [] : (shields.get(id) ?? []);
    const inner = children.length + beside.length > 0;
    const expanded = inner ? !folded.has(id) : undefined;
    rows.push({ ...row, key: reference ? `${id}_${via}` : id, expanded, reference });
    if (expanded) waiting.push(...below(graph, id, children, beside, level + 1).reverse());
  }
  return rows;
}

/** What stands directly below a node: what protects it, then its children. */
function below(
  graph: Graph,
  via: string | undefined,
  children: readonly string[],
  beside: readonly Mitigation[],
  level: number,
): Row[] {
  const size = children.length + beside.length;
  const shields = beside.map(
    ({ id }, at): Row => ({
      type: 'mitigation',
      key: `${id}__${via}`,
      id,
      on: via ?? '',
      level,
      place: at + 1,
      size,
    }),
  );
  const nodes = children
    .filter((id) => graph.byId.has(id))
    .map(
      (id, at): Row => ({
        type: 'node',
        key: id,
        id,
        via,
        level,
        place: beside.length + at + 1,
        size,
        expanded: undefined,
        reference: false,
      }),
    );
  return [...shields, ...nodes];
}

function mitigationsByNode(tree: AttackTree): ReadonlyMap<string, readonly Mitigation[]> {
  const byNode = new Map<string, Mitigation[]>();
  for (const mitigation of tree.mitigations)
    for (const id of mitigation.on) {
      const list = byNode.get(id);
      if (list) list.push(mitigation);
      else byNode.set(id, [mitigation]);
    }
  return byNode;
}

/** Where the selection's focus stands among the rows; -1 when it has none there. */
export function rowOf(tree: AttackTree, rows: readonly Row[], selection: Selection): number {
  switch (selection.type) {
    case 'nodes': {
      const id = focusedNode(selection);
      if (id === undefined) return -1;
      const via = viaOf(tree, id, selection.via);
      return rows.findIndex((row) => row.type === 'node' && row.id === id && row.via === via);
    }
    case 'edge':
      return rows.findIndex(
        (row) => row.type === 'node' && row.id === selection.child && row.via === selection.parent,
      );
    case 'mitigation':
      return rows.findIndex(
        (row) => row.type === 'mitigation' && row.id === selection.id && row.on === selection.on,
      );
    case 'nothing':
    case 'group':
      return -1;
  }
}

/** The selection of what a row stands for. */
export const selectRow = (row: Row): Selection =>
  row.type === 'node' ? selectNode(row.id, row.via) : { type: 'mitigation', id: row.id, on: row.on };
