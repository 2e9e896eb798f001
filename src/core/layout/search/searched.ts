import type { Arrangement } from '../arrangement';
import { annealing } from './anneal';
import { randomFrom } from './random';

/** One of several searches after one another: all from the same start, each with chances of its own. */
interface Round {
  readonly share: number;
  readonly hot: number;
}

const ROUNDS: readonly Round[] = [
  { share: 0.2, hot: 1 },
  { share: 0.4, hot: 2 },
  { share: 0.4, hot: 2 },
];
const COLD = 0.02;
/** Steps for every item of a small arrangement, and for all items of a large one: there a step takes longer. */
const STEPS = { each: 1800, all: 200_000, large: 110 } as const;
/** In so many moments a search is divided, whatever there is to search. */
const MOMENTS = 400;

export interface Moment {
  readonly done: number;
  /** A better arrangement than all before. */
  readonly better?: Arrangement;
}

/** A long search for a better arrangement, a moment at a time; the same one for the same start. */
export function* searched(start: Arrangement): Generator<Moment, void> {
  const { count, blocks } = start.layers;
  if (start.subject.links.from.length < blocks) return;
  const steps = Math.min(STEPS.each * count, STEPS.all * Math.min(1, STEPS.large / count));
  let least = Number.POSITIVE_INFINITY;
  let over = 0;
  for (const [round, { share, hot }] of ROUNDS.entries()) {
    const own = Math.round(steps * share);
    const moments = Math.round(MOMENTS * share);
    const search = annealing(start, { hot, cold: COLD, steps: own }, randomFrom(round + 2));
    for (let moment = 1; moment <= moments; moment++) {
      search.run(Math.round((own * moment) / moments) - Math.round((own * (moment - 1)) / moments));
      const done = over + (share * moment) / moments;
      if (moment < moments || search.cost() >= least) yield { done };
      else {
        least = search.cost();
        yield { done, better: search.best() };
      }
    }
    over += share;
  }
}
