import type { AttackTree, Idea } from '../tree/tree';
import { addChild, addRoot, type Newcomer } from './add';
import type { Edit } from './edit';
import { newIdeaIds } from './ids';
import { followed, kept, mapped, withParts } from './sharing';
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

/** Parks further thoughts, one for each line that says something; `random` gives numbers in [0, 1) for their ids. */
export const addIdeas =
  (lines: readonly string[], random: () => number): Edit =>
  (tree) => {
    const ids = newIdeaIds(tree, random);
    const labels = lines.map((line) => line.trim()).filter((line) => line !== '');
    const ideas = labels.map((label) => ({ id: ids.fresh('idea'), label }));
    return wellWorded({ ideas }) ? withParts(tree, { ideas: followed(tree.ideas, ideas) }) : tree;
  };

/** Words a thought otherwise. */
export const rewordIdea =
  (id: string, label: string): Edit =>
  (tree) => {
    const ideas = mapped(tree.ideas, (idea) => (idea.id === id ? withParts(idea, { label }) : idea));
    return wellWorded({ ideas }) ? withParts(tree, { ideas }) : tree;
  };

/** Lets a thought go. */
export const removeIdea =
  (id: string): Edit =>
  (tree) =>
    withParts(tree, { ideas: kept(tree.ideas, (idea) => idea.id !== id) });

/** Gives a thought its place: it becomes a step, below a node or on its own, and is no longer parked. */
export const growIdea =
  (id: string, as: { readonly id: string; readonly under?: string }): Edit =>
  (tree) => {
    const idea = tree.ideas.find((one) => one.id === id);
    if (!idea) return tree;
    const step: Newcomer = { id: as.id, kind: 'step', label: idea.label };
    const grown = as.under === undefined ? addRoot(step)(tree) : addChild(as.under, step)(tree);
    return grown === tree ? tree : removeIdea(id)(grown);
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
