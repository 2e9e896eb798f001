import type { AttackTree, Idea } from '../tree/tree';
import type { Edit } from './edit';
import { newIdeaIds } from './ids';
import { withParts } from './sharing';
import { wellWorded } from './wording';

/**
 * Says in lines which thoughts have no place in the tree yet. A line that was there keeps its id, and so does one that was
 * reworded in its place; `random` gives numbers in [0, 1) for the ids of others.
 */
export const setIdeas =
  (lines: readonly string[], random: () => number): Edit =>
  (tree) => {
    const ideas = ideasOf(tree, lines, random);
    const same =
      ideas.length === tree.ideas.length &&
      ideas.every(({ id, label }, at) => id === tree.ideas[at]?.id && label === tree.ideas[at].label);
    return same || !wellWorded({ ideas }) ? tree : withParts(tree, { ideas });
  };

function ideasOf(tree: AttackTree, lines: readonly string[], random: () => number): readonly Idea[] {
  const labels = lines.map((line) => line.trim()).filter((line) => line !== '');
  const ids = newIdeaIds(tree, random);
  const left = new Set(tree.ideas);
  const take = (idea: Idea | undefined) => (idea && left.delete(idea) ? idea : undefined);
  const known = labels.map((label) => take([...left].find((idea) => idea.label === label)));
  return labels.map((label, at) => {
    const former = known[at] ?? take(tree.ideas[at]);
    return { id: former?.id ?? ids.fresh('idea'), label };
  });
}
