import type { AttackTree, Idea } from '../tree/tree';
import type { Edit } from './edit';
import { newIdeaIds } from './ids';
import { withParts } from './sharing';
import { wellWorded } from './wording';

/** Says which thoughts have no place in the tree yet. */
export const setIdeas =
  (ideas: readonly Idea[]): Edit =>
  (tree) => {
    const next = ideas.filter((idea) => wellWorded({ ideas: [idea] }));
    const same =
      next.length === tree.ideas.length &&
      next.every(({ id, label }, at) => id === tree.ideas[at]?.id && label === tree.ideas[at].label);
    return same ? tree : withParts(tree, { ideas: next });
  };

/** Lines of text as ideas: one that is there already keeps its id, one that was reworded in its place too. */
export function ideasFrom(tree: AttackTree, lines: readonly string[], random: () => number): readonly Idea[] {
  const labels = lines.map((line) => line.trim()).filter((line) => line !== '');
  const ids = newIdeaIds(tree, random);
  const left = new Set(tree.ideas);
  const found = labels.map((label) => {
    const idea = [...left].find((other) => other.label === label);
    if (idea) left.delete(idea);
    return idea;
  });
  return labels.map((label, at) => {
    const reworded = tree.ideas[at];
    const former = found[at] ?? (reworded && left.delete(reworded) ? reworded : undefined);
    return { id: former?.id ?? ids.fresh('idea'), label };
  });
}
