import { standsFor } from '../tree/cycles';
import { type Graph, graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import { type AttackTree, isBranch, type TreeNode } from '../tree/tree';
import type { Edit } from './edit';
import { kept, mapped, omit, withParts } from './sharing';

/** What goes when nodes are removed, by id. */
export interface Removal {
  readonly nodes: ReadonlySet<string>;
  readonly mitigations: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/**
 * The nodes themselves and what is reachable only through them: everything below that has no other way up, and the notes,
 * mitigations and groups that had to do with nothing else. A goal that a remaining sub-tree stands for stays.
 */
export const goingWith = (tree: AttackTree, ids: readonly string[]): Removal =>
  removalOf(tree, withLostNotes(graphOf(tree), reachableOnlyThrough(graphOf(tree), ids)));

/** Removes nodes and what is reachable only through them; nothing that stays names what went. */
export const removeNodes =
  (ids: readonly string[]): Edit =>
  (tree) =>
    without(tree, goingWith(tree, ids));

/**
 * Removes nodes and nothing below them: the children of each take its place among the children of its parents, in order,
 * where they are not children already.
 */
export const removeKeepingChildren =
  (ids: readonly string[]): Edit =>
  (tree) => {
    const graph = graphOf(tree);
    const gone = new Set(ids.filter((id) => graph.byId.has(id)));
    const nodes = mapped(tree.nodes, (node) =>
      isBranch(node) && node.children.some((child) => gone.has(child))
        ? { ...node, children: withHeirs(graph, node.children, gone) }
        : node,
    );
    const bequeathed = withParts(tree, { nodes });
    return without(bequeathed, removalOf(bequeathed, withLostNotes(graph, gone)));
  };

/** Children, with those that go replaced by their own; a child that was there before keeps its place. */
function withHeirs(graph: Graph, children: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  const own = new Set(children);
  const next = new Set<string>();
  const opened = new Set<string>();
  const line = children.map((id) => ({ id, inherited: false })).reverse();
  for (let child = line.pop(); child; child = line.pop()) {
    const { id, inherited } = child;
    if (!gone.has(id)) {
      if (!inherited || !own.has(id)) next.add(id);
    } else if (!opened.has(id)) {
      opened.add(id);
      for (const heir of graph.children(id).toReversed()) line.push({ id: heir, inherited: true });
    }
  }
  return [...next];
}

function reachableOnlyThrough(graph: Graph, ids: readonly string[]): Set<string> {
  const standIns = new Map<string, number>();
  for (const node of graph.branches) {
    const goal = standsFor(node);
    if (goal !== undefined) standIns.set(goal, (standIns.get(goal) ?? 0) + 1);
  }
  const waysLeft = new Map<string, number>();
  const gone = new Set(ids.filter((id) => graph.byId.has(id)));
  const loseWay = (id: string) => {
    const left = (waysLeft.get(id) ?? graph.parents(id).length + (standIns.get(id) ?? 0)) - 1;
    waysLeft.set(id, left);
    if (left === 0 && graph.parents(id).length > 0) gone.add(id);
  };
  // What is added to the set while it is walked is walked as well.
  for (const id of gone) {
    for (const child of graph.children(id)) loseWay(child);
    const node = graph.byId.get(id);
    const goal = node && standsFor(node);
    if (goal !== undefined) loseWay(goal);
  }
  return gone;
}

/** Adds the notes that were only about what is gone, and those that were only about such notes. */
function withLostNotes(graph: Graph, gone: ReadonlySet<string>): ReadonlySet<string> {
  const lost = graph.notes.filter((note) => !gone.has(note.id) && losesAll(note.about, gone));
  return lost.length === 0 ? gone : withLostNotes(graph, new Set([...gone, ...lost.map(({ id }) => id)]));
}

const removalOf = (tree: AttackTree, nodes: ReadonlySet<string>): Removal => ({
  nodes,
  mitigations: new Set(tree.mitigations.filter(({ on }) => losesAll(on, nodes)).map(({ id }) => id)),
  groups: new Set(tree.groups.filter((group) => losesAll(group.nodes, nodes)).map(({ id }) => id)),
});

/** Whether a list had something and has nothing left. What was empty before is no concern of a removal. */
const losesAll = (ids: readonly string[], gone: ReadonlySet<string>): boolean =>
  ids.length > 0 && ids.every((id) => gone.has(id));

function without(tree: AttackTree, { nodes, mitigations, groups }: Removal): AttackTree {
  const stays = (id: string) => !nodes.has(id);
  return inFileOrder(
    withParts(tree, {
      nodes: mapped(
        kept(tree.nodes, ({ id }) => stays(id)),
        (node) => forgetting(node, stays),
      ),
      mitigations: mapped(
        kept(tree.mitigations, ({ id }) => !mitigations.has(id)),
        (mitigation) => withParts(mitigation, { on: kept(mitigation.on, stays) }),
      ),
      groups: mapped(
        kept(tree.groups, ({ id }) => !groups.has(id)),
        (group) => withParts(group, { nodes: kept(group.nodes, stays) }),
      ),
    }),
  );
}

function forgetting(node: TreeNode, stays: (id: string) => boolean): TreeNode {
  if (!isBranch(node)) return withParts(node, { about: kept(node.about, stays) });
  const goal = standsFor(node);
  const free = goal === undefined || stays(goal) || node.kind !== 'subtree' ? node : omit(node, 'subtree');
  return withParts(free, { children: kept(free.children, stays) });
}
