import { descendants, graphOf } from './graph';
import type { AttackTree, TreeNode } from './tree';

/**
 * The order in which nodes stand in a file: goals that are roots, in their own order, each with its descendants
 * depth-first at the first visit; then other roots likewise; then notes. Gives back the same tree when it is kept already.
 */
export function inFileOrder(tree: AttackTree): AttackTree {
  const graph = graphOf(tree);
  const roots = [
    ...graph.roots.filter((node) => node.kind === 'goal'),
    ...graph.roots.filter((node) => node.kind !== 'goal'),
  ];
  const visited = descendants(
    graph,
    roots.map((node) => node.id),
  );
  const nodes: TreeNode[] = [];
  for (const id of visited) {
    const node = graph.byId.get(id);
    if (node) nodes.push(node);
  }
  nodes.push(...graph.notes);
  return nodes.every((node, index) => node === tree.nodes[index]) ? tree : { ...tree, nodes };
}
