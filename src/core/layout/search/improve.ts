import type { Arrangement } from '../arrangement';
import { type Annealing, annealing } from './anneal';
import { randomFrom } from './random';

/** A short search has so many steps at most. */
const STEPS = 4000;
/** The more items there are, the longer a step takes: what a first picture has time for, in steps times items. */
const FIRST = 40_000;
/** Beyond so many items there is no search. */
const LARGE = 700;

/** The arrangement after a short search; the same one for the same arrangement. A plain tree has nothing to gain. */
export function improved(start: Arrangement): Arrangement {
  const { count, blocks } = start.layers;
  const isTree = start.subject.links.from.length < blocks;
  if (isTree || count > LARGE) return start;
  const { search, steps } = shortSearch(start, FIRST);
  search.run(steps);
  return search.best();
}

/** A search that improves what there is, and how many steps it has for some work: steps times items. */
export function shortSearch(
  start: Arrangement,
  work: number,
): { readonly search: Annealing; readonly steps: number } {
  const steps = Math.min(STEPS, Math.round(work / start.layers.count));
  return { search: annealing(start, { hot: 0.3, cold: 0.02, steps }, randomFrom(1)), steps };
}
