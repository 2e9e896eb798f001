import { standsFor } from '../tree/cycles';
import { descendants, graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import { type AttackTree, isBranch, type TreeNode } from '../tree/tree';
import { kept, withParts } from './sharing';

/**
 * The document of a selection: the nodes, everything below them, the mitigations on these, and the notes and groups that
 * have to do with nothing else. A link to a goal that is not among them names this tree, so that it leads there from anywhere.
 */
export function excerpt(tree: AttackTree, ids: readonly string[]): AttackTree {
  const graph = graphOf(tree);
  const copied = new Set(
    descendants(
      graph,
      ids.filter((id) => graph.byId.has(id)),
    ),
  );
  const among = (id: string) => copied.has(id);
  for (const note of graph.notes) if (note.about.length > 0 && note.about.every(among)) copied.add(note.id);
  return partOf(tree, among);
}

/**
 * The document of exactly these nodes: with the edges among them, the mitigations on them and the groups that have no
 * other members; nothing of the rest of the tree is in it.
 */
export function exactly(tree: AttackTree, ids: readonly string[]): AttackTree {
  const chosen = new Set(ids);
  return partOf(tree, (id) => chosen.has(id));
}

function partOf(tree: AttackTree, among: (id: string) => boolean): AttackTree {
  return inFileOrder({
    id: tree.id,
    title: tree.title,
    approach: tree.approach,
    ...(tree.units && { units: tree.units }),
    nodes: tree.nodes.filter(({ id }) => among(id)).map((node) => cutOut(node, tree.id, among)),
    mitigations: tree.mitigations
      .filter(({ on }) => on.some(among))
      .map((mitigation) => withParts(mitigation, { on: mitigation.on.filter(among) })),
    groups: tree.groups.filter(({ nodes }) => nodes.length > 0 && nodes.every(among)),
    ideas: [],
    ...(tree.layout && { layout: tree.layout }),
  });
}

function cutOut(node: TreeNode, tree: string, among: (id: string) => boolean): TreeNode {
  if (!isBranch(node)) return withParts(node, { about: kept(node.about, among) });
  const goal = standsFor(node);
  const cut = withParts(node, { children: kept(node.children, among) });
  return cut.kind === 'subtree' && goal !== undefined && !among(goal)
    ? { ...cut, subtree: { tree, node: goal } }
    : cut;
}
