import { standsFor } from './cycles';
import { ancestors, descendants, type Graph, graphOf } from './graph';
import { type AttackTree, type BranchNode, isBranch, type NoteNode, type TreeNode } from './tree';

/** What a person has put out of the way for now. No part of the document; ids that it does not have say nothing. */
export interface Folding {
  /** Nodes below which nothing is drawn. */
  readonly collapsed: ReadonlySet<string>;
  /** The node besides whose ancestors and descendants nothing is drawn. */
  readonly focus?: string;
}

/** Nothing is out of the way. */
export const UNFOLDED: Folding = { collapsed: new Set() };

/** A document as it is drawn, and what of it is not. */
export interface Shown {
  /** A document that keeps the rules, without what is hidden; the document itself while nothing is. */
  readonly tree: AttackTree;
  /** How many nodes below a collapsed node are hidden; 0 where other parents show all of them. */
  readonly folds: ReadonlyMap<string, number>;
  /** How many goals, steps and sub-trees are hidden. */
  readonly hidden: number;
}

const known = new WeakMap<AttackTree, { readonly folding: Folding; readonly shown: Shown }>();

/**
 * What of a document is drawn. Below a collapsed node a child is hidden unless another parent shows it; notes, mitigations
 * and groups are drawn as far as what they belong to is. The newest answer for a document is remembered.
 */
export function shownOf(tree: AttackTree, folding: Folding): Shown {
  const before = known.get(tree);
  if (before?.folding === folding) return before.shown;
  const shown = build(tree, folding);
  known.set(tree, { folding, shown });
  return shown;
}

/**
 * The folding that shows some nodes: it opens the way up from those that are hidden. A focus that they have nothing to do
 * with ends.
 */
export function revealing(tree: AttackTree, folding: Folding, ids: readonly string[]): Folding {
  const graph = graphOf(tree);
  const wanted = ids.flatMap((id) => {
    const node = graph.byId.get(id);
    return (node && !isBranch(node) ? subjectsOf(graph, node)[0] : undefined) ?? id;
  });
  if (hiddenOf(tree, folding, wanted).length === 0) return folding;
  const near = nearFocus(graph, folding);
  const stays = near !== undefined && wanted.every((id) => near.has(id));
  const kept: Folding = { collapsed: folding.collapsed, ...(stays && { focus: folding.focus }) };
  const collapsed = new Set(folding.collapsed);
  for (const id of hiddenOf(tree, kept, wanted))
    for (const above of wayUp(graph, id, stays ? near : undefined)) collapsed.delete(above);
  return { ...kept, collapsed };
}

/** Those of some nodes that are not drawn; what the document does not have is not missed. */
function hiddenOf(tree: AttackTree, folding: Folding, ids: readonly string[]): readonly string[] {
  const { byId } = graphOf(tree);
  const drawn = graphOf(shownOf(tree, folding).tree).byId;
  return ids.filter((id) => byId.has(id) && !drawn.has(id));
}

function build(tree: AttackTree, folding: Folding): Shown {
  const graph = graphOf(tree);
  const folded = graph.branches.filter(
    ({ id, children }) => folding.collapsed.has(id) && children.length > 0,
  );
  const near = nearFocus(graph, folding);
  if (folded.length === 0 && !near) return { tree, folds: new Map(), hidden: 0 };
  const drawn = drawnNodes(graph, new Set(folded.map(({ id }) => id)), near);
  const folds = new Map(
    folded.filter(({ id }) => drawn.has(id)).map(({ id }) => [id, hiddenBelow(graph, id, drawn)]),
  );
  const branches = graph.branches.filter(({ id }) => drawn.has(id)).length;
  return { tree: without(tree, drawn, folds), folds, hidden: graph.branches.length - branches };
}

/** The nodes that stay, notes included. */
function drawnNodes(
  graph: Graph,
  folded: ReadonlySet<string>,
  near: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const drawn = new Set<string>();
  const stack = graph.roots.map(({ id }) => id);
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (drawn.has(id) || (near && !near.has(id))) continue;
    drawn.add(id);
    if (!folded.has(id)) stack.push(...graph.children(id));
  }
  const nodes = new Set(drawn);
  for (const note of graph.notes) {
    const subjects = subjectsOf(graph, note);
    if (subjects.length === 0 ? !near : subjects.some((id) => nodes.has(id))) drawn.add(note.id);
  }
  return drawn;
}

/** The nodes that a note is about, other notes left out: they come and go themselves. */
const subjectsOf = (graph: Graph, { about }: NoteNode): readonly string[] =>
  about.filter((id) => graph.byId.get(id)?.kind !== 'note');

function hiddenBelow(graph: Graph, id: string, drawn: ReadonlySet<string>): number {
  let count = 0;
  for (const below of descendants(graph, [id])) if (!drawn.has(below)) count++;
  return count;
}

function without(
  tree: AttackTree,
  drawn: ReadonlySet<string>,
  folds: ReadonlyMap<string, number>,
): AttackTree {
  const here = (id: string) => drawn.has(id);
  return {
    ...tree,
    nodes: tree.nodes.filter(({ id }) => here(id)).map((node) => cut(node, folds.has(node.id), here)),
    mitigations: tree.mitigations.flatMap((one) =>
      one.on.length === 0 || one.on.some(here) ? { ...one, on: one.on.filter(here) } : [],
    ),
    groups: tree.groups.flatMap((group) =>
      group.nodes.length === 0 || group.nodes.some(here) ? { ...group, nodes: group.nodes.filter(here) } : [],
    ),
  };
}

function cut(node: TreeNode, folded: boolean, here: (id: string) => boolean): TreeNode {
  if (!isBranch(node)) return node.about.every(here) ? node : { ...node, about: node.about.filter(here) };
  const goal = standsFor(node);
  const linked = goal === undefined || here(goal) ? node : unlinked(node);
  if (folded) return { ...linked, children: [] };
  return linked.children.every(here) ? linked : { ...linked, children: linked.children.filter(here) };
}

/** A sub-tree that stands for nothing, as long as what it stands for is hidden. */
function unlinked(node: BranchNode): BranchNode {
  if (node.kind !== 'subtree') return node;
  const { subtree: _, ...rest } = node;
  return rest;
}

/** The node in focus, everything above it, and everything below it; `undefined` without a focus. */
function nearFocus(graph: Graph, { focus }: Folding): ReadonlySet<string> | undefined {
  const node = focus === undefined ? undefined : graph.byId.get(focus);
  if (focus === undefined || !node || !isBranch(node)) return undefined;
  return new Set([...ancestors(graph, [focus]), ...descendants(graph, [focus])]);
}

/** The ids above a node along its first parents, of those that are near. */
function wayUp(graph: Graph, id: string, near: ReadonlySet<string> | undefined): readonly string[] {
  const way: string[] = [];
  const next = (from: string) => graph.parents(from).find((parent) => near?.has(parent) ?? true);
  for (let above = next(id); above !== undefined; above = next(above)) way.push(above);
  return way;
}
