import type { Arrangement } from '../arrangement';
import { annealing } from './anneal';
import { randomFrom } from './random';

/** A short search: what a first picture has time for. */
const STEPS = 1000;
/** From so many items on a step takes longer, and there are fewer of them; beyond the last there are none. */
const SMALL = 220;
const LARGE = 700;

/** The arrangement after a short search; the same one for the same arrangement. A plain tree has nothing to gain. */
export function improved(start: Arrangement): Arrangement {
  const { count, blocks } = start.layers;
  const isTree = start.subject.links.from.length < blocks;
  if (isTree || count > LARGE) return start;
  const steps = Math.round(STEPS * Math.min(1, (SMALL / count) ** 2));
  const search = annealing(start, { hot: 0.3, cold: 0.02, steps }, randomFrom(1));
  search.run(steps);
  return search.best();
}
