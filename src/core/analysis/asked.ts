import { graphOf } from '../tree/graph';
import type { AttackTree, BranchNode } from '../tree/tree';

/** The nodes that a tree is asked about: its goals, or its roots when it has none. */
export function askedAbout(tree: AttackTree): readonly BranchNode[] {
  const { branches, roots } = graphOf(tree);
  const goals = branches.filter(({ kind }) => kind === 'goal');
  return goals.length > 0 ? goals : roots;
}
