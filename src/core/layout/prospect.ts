import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';

/**
 * What a refinement can do for the drawing of a tree: make it better; nothing, since lines need not cross where no node
 * is shared, and every node stays where a person has put it; or nothing in good time, since there is too much of it.
 */
export type Prospect = 'better' | 'nothing to gain' | 'too large';

/** Beyond so many nodes and edges together too few arrangements could be tried to find a better one. */
const TOO_LARGE = 900;

/** What there is to be had from refining the drawing of a tree. Quick, for it is asked whenever a tree is opened. */
export function prospectOf(tree: AttackTree): Prospect {
  const { branches, parents } = graphOf(tree);
  if (branches.every(({ position }) => position)) return 'nothing to gain';
  if (branches.every(({ id }) => parents(id).length < 2)) return 'nothing to gain';
  const edges = branches.reduce((sum, { children }) => sum + children.length, 0);
  return branches.length + edges > TOO_LARGE ? 'too large' : 'better';
}
