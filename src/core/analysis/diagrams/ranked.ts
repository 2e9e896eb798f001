import type { Forks } from './forks';

/** How sets are ranked: what one is worth where it ends, what a variable makes of that, and which end comes first. */
export interface Ranking {
  readonly end: (fork: number) => number;
  /** Never turns two sets round: what was not worth more before is not worth more after. */
  readonly plus: (level: number, worth: number) => number;
  readonly order: 'ascending' | 'descending';
}

/** One set of a family: the levels of its variables, ascending, and what it is worth. */
export interface Ranked {
  readonly levels: readonly number[];
  readonly worth: number;
}

/**
 * The sets of a family by what they are worth, the smaller of equals preferred; made as they are taken. Every fork keeps the sets below it
 * in order, as far as they were asked for, and is itself the merger of its two sides (recursive enumeration, Jiménez and
 * Marzal 1999, on a walk without recursion). Ends early when there are no steps left to spend.
 */
export function* ranked(
  forks: Forks,
  ranking: Ranking,
  spend: (steps: number) => boolean,
): Generator<Ranked, void> {
  const streams = new Map<number, Stream>();
  const whole = forks.level.length - 1;
  for (let nth = 0; extend(forks, ranking, streams, { fork: whole, nth }, spend); nth++) {
    const entry = streams.get(whole)?.entries[nth];
    if (!entry) return;
    yield { levels: levelsOf(forks, streams, { fork: whole, nth }), worth: entry.worth };
  }
}

/** A place in the order below a fork. */
interface Place {
  readonly fork: number;
  readonly nth: number;
}

/** A set below a fork: what it is worth, and where it stands on its side; nowhere when it ends here. */
interface Entry {
  readonly worth: number;
  readonly size: number;
  readonly needing: boolean;
  readonly from: Place | undefined;
}

/** The sets below a fork that are known, in order, and how many of each side are among them. */
interface Stream {
  readonly entries: Entry[];
  without: number;
  needing: number;
  complete: boolean;
}

type Streams = Map<number, Stream>;

/** Makes a place known, if there is such a place; false when the steps do not suffice. */
function extend(
  forks: Forks,
  ranking: Ranking,
  streams: Streams,
  wanted: Place,
  spend: (steps: number) => boolean,
): boolean {
  const stack = [wanted];
  for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
    const { fork } = place;
    const stream = streamOf(forks, ranking, streams, fork);
    if (known(stream, place)) {
      stack.pop();
      continue;
    }
    if (!spend(1)) return false;
    const without = { fork: forks.without[fork] ?? -1, nth: stream.without };
    const needing = { fork: forks.needing[fork] ?? -1, nth: stream.needing };
    const unknown = [without, needing].find(
      (side) => !known(streamOf(forks, ranking, streams, side.fork), side),
    );
    if (unknown) {
      stack.push(unknown);
      continue;
    }
    const passed = streams.get(without.fork)?.entries[without.nth];
    const longer = streams.get(needing.fork)?.entries[needing.nth];
    const next = first(
      ranking,
      passed && { ...passed, needing: false, from: without },
      longer && {
        worth: ranking.plus(forks.level[fork] ?? -1, longer.worth),
        size: longer.size + 1,
        needing: true,
        from: needing,
      },
    );
    if (next) stream.entries.push(next);
    else stream.complete = true;
    if (next?.needing) stream.needing++;
    else stream.without++;
  }
  return true;
}

const known = ({ entries, complete }: Stream, { nth }: Place): boolean => complete || entries.length > nth;

function streamOf(forks: Forks, ranking: Ranking, streams: Streams, fork: number): Stream {
  const before = streams.get(fork);
  if (before) return before;
  const ends = forks.end.has(fork);
  const entries = ends ? [{ worth: ranking.end(fork), size: 0, needing: false, from: undefined }] : [];
  const stream = { entries, without: 0, needing: 0, complete: ends || (forks.level[fork] ?? -1) < 0 };
  streams.set(fork, stream);
  return stream;
}

function first({ order }: Ranking, passed?: Entry, longer?: Entry): Entry | undefined {
  if (!passed || !longer) return passed ?? longer;
  const difference = order === 'ascending' ? longer.worth - passed.worth : passed.worth - longer.worth;
  return difference < 0 || (difference === 0 && longer.size < passed.size) ? longer : passed;
}

/** Follows a place down to where its set ends. */
function levelsOf(forks: Forks, streams: Streams, place: Place): readonly number[] {
  const levels: number[] = [];
  let { fork, nth } = place;
  for (let entry = streams.get(fork)?.entries[nth]; entry?.from; entry = streams.get(fork)?.entries[nth]) {
    if (entry.needing) levels.push(forks.level[fork] ?? -1);
    ({ fork, nth } = entry.from);
  }
  return levels;
}
