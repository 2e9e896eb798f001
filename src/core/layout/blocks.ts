import { graphOf } from '../tree/graph';
import type { AttackTree, BranchNode, Mitigation, NoteNode } from '../tree/tree';
import type { Axes, Span } from './axes';
import { figureOf, shieldSize } from './figure';
import { AIR } from './spacing';

/** One box inside a block, measured from the block's own start. */
export interface Part extends Span {
  readonly kind: 'node' | 'note' | 'shield';
  /** The node it is, or the node that a shield is on. */
  readonly id: string;
  readonly mitigation?: string;
}

/**
 * What stands together and moves together: a node with its shields and the notes about it, or a column of leaves.
 * A block is all that ranks, orders and coordinates know of a node.
 */
export interface Block {
  readonly members: readonly string[];
  readonly breadth: number;
  readonly depth: number;
  /** Where lines come in at the near edge and go out at the far edge, measured across from the block's start. */
  readonly entry: number;
  readonly exit: number;
  readonly parts: readonly Part[];
  /** In a column: where the line of each member leaves the spine, measured along from the block's start. */
  readonly stops?: ReadonlyMap<string, number>;
}

/** The mitigations of every node and the notes that stand beside it. */
export interface Company {
  readonly shields: ReadonlyMap<string, readonly Mitigation[]>;
  readonly notes: ReadonlyMap<string, readonly NoteNode[]>;
  /** Notes about nothing that is drawn. */
  readonly strays: readonly NoteNode[];
}

/** Who stands with whom: a note goes with the first node it is about. */
export function companyOf(tree: AttackTree): Company {
  const { byId, notes } = graphOf(tree);
  const shields = new Map<string, Mitigation[]>();
  for (const mitigation of tree.mitigations)
    for (const id of mitigation.on) if (byId.has(id)) append(shields, id, mitigation);
  const beside = new Map<string, NoteNode[]>();
  const strays: NoteNode[] = [];
  for (const note of notes) {
    const host = note.about.find((id) => byId.has(id) && byId.get(id)?.kind !== 'note');
    if (host === undefined || note.position) strays.push(note);
    else append(beside, host, note);
  }
  return { shields, notes: beside, strays };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The block of one node. Shields hang below it, out of the way of the line to its children; notes stand beside. */
export function nodeBlock(
  node: BranchNode,
  company: Company,
  axes: Axes,
  within: 'row' | 'column' = 'row',
): Block {
  const figure = figureOf(node);
  const breadth = axes.breadth(figure);
  const depth = axes.depth(figure);
  const parts: Part[] = [{ kind: 'node', id: node.id, across: 0, along: 0, breadth, depth }];
  const exit = Math.round(breadth / 2);
  // The pill hangs over the lower edge, whichever axis that lies on.
  const overhang = Math.ceil(figure.overhang);
  const [beyond, below] = axes.direction === 'down' ? [0, overhang] : [overhang, 0];
  const leadsOn = within === 'row' && node.children.length > 0;
  placeShields(
    node.id,
    company,
    axes,
    { breadth: breadth + beyond, depth: depth + below, exit, leadsOn },
    parts,
  );
  placeNotes(node.id, company, axes, parts);
  const start = Math.min(...parts.map((part) => part.across));
  return {
    members: [node.id],
    breadth: Math.max(breadth + beyond, ...parts.map((part) => part.across + part.breadth)) - start,
    depth: Math.max(depth + below, ...parts.map((part) => part.along + part.depth)),
    entry: exit - start,
    exit: exit - start,
    parts: parts.map((part) => ({ ...part, across: part.across - start })),
  };
}

function placeShields(
  host: string,
  company: Company,
  axes: Axes,
  own: {
    readonly breadth: number;
    readonly depth: number;
    readonly exit: number;
    /** Whether a line goes down from the exit. */
    readonly leadsOn: boolean;
  },
  parts: Part[],
): void {
  let across = own.breadth + AIR.shield;
  let along = own.depth + AIR.shield;
  for (const mitigation of company.shields.get(host) ?? []) {
    const size = shieldSize(mitigation);
    const breadth = axes.breadth(size);
    const depth = axes.depth(size);
    const shield = { kind: 'shield', id: host, mitigation: mitigation.id, breadth, depth } as const;
    if (axes.direction === 'right') {
      parts.push({ ...shield, across, along: 0 });
      across += breadth + AIR.shield;
    } else {
      const under = Math.round((own.breadth - breadth) / 2);
      parts.push({
        ...shield,
        across: own.leadsOn ? own.exit + AIR.port + AIR.shield : under,
        along,
      });
      along += depth + AIR.shield;
    }
  }
}

function placeNotes(host: string, company: Company, axes: Axes, parts: Part[]): void {
  for (const note of company.notes.get(host) ?? []) {
    const figure = figureOf(note);
    const depth = axes.depth(figure);
    const inTheWay = parts.filter((part) => part.along < depth + AIR.note);
    parts.push({
      kind: 'note',
      id: note.id,
      across: Math.max(...inTheWay.map((part) => part.across + part.breadth)) + AIR.note,
      along: 0,
      breadth: axes.breadth(figure),
      depth,
    });
  }
}

/** The block of a note that stands alone. */
export function noteBlock(note: NoteNode, axes: Axes): Block {
  const figure = figureOf(note);
  const breadth = axes.breadth(figure);
  const depth = axes.depth(figure);
  const middle = Math.round(breadth / 2);
  return {
    members: [note.id],
    breadth,
    depth,
    entry: middle,
    exit: middle,
    parts: [{ kind: 'note', id: note.id, across: 0, along: 0, breadth, depth }],
  };
}
