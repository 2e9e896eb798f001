import { graphOf } from '../tree/graph';
import { type AttackTree, isBranch } from '../tree/tree';

/** The nodes of groups that are out of scope, in document order. */
export function outOfScope(tree: AttackTree): readonly string[] {
  const grouped = new Set(tree.groups.filter((group) => group.outOfScope).flatMap(({ nodes }) => nodes));
  return graphOf(tree).branches.flatMap(({ id }) => (grouped.has(id) ? [id] : []));
}

/**
 * A tree in which what is out of scope cannot be reached, so that attacks that need it are left out. The nodes keep their
 * places; the document itself means the same with its groups and without.
 */
export function withinScope(tree: AttackTree): AttackTree {
  const left = new Set(outOfScope(tree));
  if (left.size === 0) return tree;
  return {
    ...tree,
    nodes: tree.nodes.map((node) =>
      isBranch(node) && left.has(node.id) ? { ...node, children: [], exposure: 'absent' } : node,
    ),
  };
}
