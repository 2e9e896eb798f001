import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';

interface Ends {
  readonly parent: string;
  readonly child: string;
}

/**
 * Whether two edges may share a line and it still tells the truth: they have an end in common, or each parent leads
 * to the other's child as well.
 */
export function mayRunTogether(tree: AttackTree, one: Ends, other: Ends): boolean {
  if (one.parent === other.parent || one.child === other.child) return true;
  const { children } = graphOf(tree);
  return children(one.parent).includes(other.child) && children(other.parent).includes(one.child);
}
