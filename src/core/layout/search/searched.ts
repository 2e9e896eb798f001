import { type Arrangement, arranged } from '../arrangement';
import { orderByDagre } from '../byDagre';
import { sunkenRanksOf } from '../ranks';
import { type Annealing, annealing } from './anneal';
import { shortSearch } from './improve';
import { randomFrom } from './random';

/**
 * A search is a tournament: so many annealings run up to the given part of their cooling, then the best of them go on,
 * fewer and fewer. At the end of each round there is something to show.
 */
const ROUNDS: readonly { readonly rivals: number; readonly until: number }[] = [
  { rivals: 8, until: 0.2 },
  { rivals: 4, until: 0.4 },
  { rivals: 2, until: 0.6 },
  { rivals: 1, until: 1 },
];
const RIVALS = ROUNDS.reduce((most, { rivals }) => Math.max(most, rivals), 0);
const COOLING = { hot: 1, cold: 0.02 } as const;
/** Steps for each item of a small arrangement, and for all items of a large one: there a step takes longer. */
const STEPS = { each: 1500, all: 150_000, large: 110 } as const;
/** In so many moments a search is divided, whatever there is to search. */
const MOMENTS = 400;
/** The short search that comes first, in steps times items, and its steps in a moment. */
const SHORT = { work: 800_000, moment: 100 } as const;

/** A moment of a search. */
export interface Moment {
  readonly done: number;
  /** A better arrangement than all before. */
  readonly better?: Arrangement;
}

/**
 * A long search for a better arrangement, a moment at a time; the same one for the same start. Ahead of the tournament
 * comes a short search, so that there is soon something to show.
 */
export function* searched(start: Arrangement): Generator<Moment, void> {
  if (start.subject.links.from.length < start.layers.blocks) return;
  const usual = arranged(start.subject, { untangle: orderByDagre });
  const soon = yield* searchedShortly(usual);
  yield { done: 0, better: soon };
  const { count } = soon.layers;
  const total = Math.min(STEPS.each * count, STEPS.all * Math.min(1, STEPS.large / count));
  const steps = Math.round(total / effort());
  let rivals = rivalsFrom(usual, steps);
  let least = Number.POSITIVE_INFINITY;
  let over = 0;
  let done = 0;
  for (const round of ROUNDS) {
    rivals = best(rivals, round.rivals);
    const share = (round.rivals * (round.until - over)) / effort();
    const moments = Math.round(MOMENTS * share);
    const stepAt = (moment: number) => Math.round(steps * (over + ((round.until - over) * moment) / moments));
    for (let moment = 1; moment <= moments; moment++) {
      for (const rival of rivals) rival.run(stepAt(moment) - stepAt(moment - 1));
      if (moment < moments) yield { done: done + (share * moment) / moments };
    }
    over = round.until;
    done += share;
    const [leader] = best(rivals, 1);
    if (!leader || leader.cost() >= least) yield { done };
    else {
      least = leader.cost();
      yield { done, better: leader.best() };
    }
  }
}

function* searchedShortly(start: Arrangement): Generator<Moment, Arrangement> {
  const { search, steps } = shortSearch(start, SHORT.work);
  for (let done = 0; done < steps; done += SHORT.moment) {
    search.run(Math.min(SHORT.moment, steps - done));
    yield { done: 0 };
  }
  return search.best();
}

/** How many annealings the whole tournament amounts to. */
const effort = (): number =>
  ROUNDS.reduce(
    (sum, { rivals, until }, round) => sum + rivals * (until - (ROUNDS[round - 1]?.until ?? 0)),
    0,
  );

/** Half of them start with other ranks. */
function rivalsFrom(usual: Arrangement, steps: number): readonly Annealing[] {
  const starts = [usual, arranged(usual.subject, { ranks: sunkenRanksOf, untangle: orderByDagre })];
  return Array.from({ length: RIVALS }, (_, rival) =>
    annealing(starts[rival % starts.length] as Arrangement, { ...COOLING, steps }, randomFrom(rival + 100)),
  );
}

const best = (rivals: readonly Annealing[], count: number): readonly Annealing[] =>
  rivals.toSorted((one, other) => one.cost() - other.cost()).slice(0, count);
