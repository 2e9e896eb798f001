import { type Counts, countsOf } from './counts';
import { type Budget, createDiagrams, STOPPED } from './diagrams';
import type { Formula } from './formula';
import { listed } from './listing';
import { minimalSets } from './minimalSets';
import { solve } from './solve';

/** The small ones among the minimal sets of a line: what is certain when all of them are too many to work out. */
export interface SmallSets {
  /** All sets of up to so many elements are among them, and no others. */
  readonly upTo: number;
  readonly counts: Counts;
  /** By size, then by the places of their elements; made as they are taken. */
  readonly sets: () => Iterable<readonly number[]>;
}

/**
 * The sets of one element, of up to two, and so on, for as long as a budget suffices for each. Where more variables hold than
 * a set may have, everything counts as a solution, which cuts the diagrams short; smaller solutions are not touched by it.
 */
export function smallSets(
  formula: Formula,
  line: number,
  place: (id: string) => number,
  budget: Budget,
  most = Number.POSITIVE_INFINITY,
): SmallSets {
  let found: SmallSets = { upTo: 0, counts: { total: 0n, bySize: new Map() }, sets: () => [] };
  while (found.upTo < most) {
    const larger = upTo(found.upTo + 1, formula, line, place, budget);
    if (!larger) break;
    found = larger;
  }
  return found;
}

/** The budget for what is small: a quarter, and for each further line that is asked about half as much as for the one before. */
export const smallBudget = ({ nodes, steps }: Budget, asked: number): Budget => ({
  nodes: nodes >> 2,
  steps: steps >> Math.min(2 + asked, 10),
});

function upTo(
  most: number,
  formula: Formula,
  line: number,
  place: (id: string) => number,
  budget: Budget,
): SmallSets | undefined {
  const diagrams = createDiagrams(budget);
  const { held, variables, tooMany } = solve(formula, diagrams, [line], { most });
  const function_ = held(line);
  diagrams.renew();
  const family = diagrams.drop(minimalSets(diagrams, function_), tooMany);
  diagrams.renew();
  const counts = family === STOPPED ? undefined : countsOf(diagrams, family);
  if (!counts) return undefined;
  const rank = (level: number) => {
    const part = formula.parts[variables[level] ?? -1];
    return part?.kind === 'variable' ? place(part.id) : -1;
  };
  return { upTo: most, counts, sets: () => listed(diagrams, family, rank) };
}
