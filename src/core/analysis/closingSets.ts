import type { AttackTree, Mitigation } from '../tree/tree';
import { type Counts, countsOf } from './diagrams/counts';
import { type Budget, createDiagrams, type Diagram, type Diagrams, STOPPED } from './diagrams/diagrams';
import { cases, worked } from './diagrams/formula';
import { listed } from './diagrams/listing';
import { minimalSets } from './diagrams/minimalSets';
import { type SmallSets, smallBudget, smallSets } from './diagrams/smallSets';
import { solve } from './diagrams/solve';
import { closingFormula } from './formulas';
import { BUDGET } from './inquiry';
import { mayClose } from './lens';

/** What closes goals: by itself, or in addition to what is given. */
export interface Closing {
  /** How many closing sets a goal has; `undefined` when the budget does not suffice. None: it cannot be closed. */
  readonly counts: (goal: string) => Counts | undefined;
  /**
   * By size, then by their mitigations in document order; made as they are taken. One empty set: it is closed already. When
   * the budget does not suffice for all of them, the small ones.
   */
  readonly sets: (goal: string) => Iterable<readonly string[]>;
  /** The small ones among them: what is certain when the budget does not suffice for all. */
  readonly small: (goal: string) => SmallSets;
  /** The mitigations without which no set closes a goal; none when nothing closes it, or when nothing is needed. */
  readonly inAll: (goal: string) => readonly string[];
  readonly diagrams: Diagrams;
  readonly family: (goal: string) => Diagram;
  readonly mitigationAt: (level: number) => string;
}

/**
 * The minimal sets of mitigations that close goals when they alone are in force, whatever their status; or, counted from
 * those `given`, what is still missing. Never rejected ones, and none that stops only some attacks.
 */
export function closing(
  tree: AttackTree,
  goals: readonly string[],
  given: readonly Mitigation[] = [],
  budget: Budget = BUDGET,
): Closing {
  const candidates = tree.mitigations.filter((each) => mayClose(each) && !given.includes(each));
  const formula = closingFormula(tree, candidates, given);
  const diagrams = createDiagrams(budget);
  const lineOf = (goal: string) => formula.index.get(goal) ?? -1;
  const solution = solve(formula, diagrams, goals.map(lineOf));
  const places = new Map(tree.mitigations.map(({ id }, place) => [id, place]));
  const known = new Map<string, Diagram>();
  const knownSmall = new Map<string, SmallSets>();

  const family = (goal: string): Diagram => {
    const before = known.get(goal);
    if (before !== undefined) return before;
    diagrams.renew();
    const found = minimalSets(diagrams, solution.held(lineOf(goal)));
    known.set(goal, found);
    return found;
  };
  const small = (goal: string): SmallSets => {
    const found =
      knownSmall.get(goal) ??
      smallSets(formula, lineOf(goal), (id) => places.get(id) ?? -1, smallBudget(budget, knownSmall.size));
    knownSmall.set(goal, found);
    return found;
  };
  const mitigationAt = (level: number) => {
    const part = formula.parts[solution.variables[level] ?? -1];
    return part?.kind === 'variable' ? part.id : '';
  };
  return {
    counts: (goal) => {
      const sets = family(goal);
      diagrams.renew();
      return countsOf(diagrams, sets);
    },
    small,
    *sets(goal) {
      const place = (level: number) => places.get(mitigationAt(level)) ?? -1;
      const all = family(goal);
      for (const set of all === STOPPED ? small(goal).sets() : listed(diagrams, all, place))
        yield set.map((at) => tree.mitigations[at]?.id ?? '');
    },
    inAll: (goal) => needed(formula, lineOf(goal), candidates),
    diagrams,
    family,
    mitigationAt,
  };
}

/** The candidates without which all others do not suffice, thirty-two tried at once. */
function needed(
  formula: ReturnType<typeof closingFormula>,
  goal: number,
  candidates: readonly Mitigation[],
): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < candidates.length; from += 32) {
    const batch = candidates.slice(from, from + 32);
    const spared = new Map(batch.map(({ id }, bit) => [id, ~(1 << bit)]));
    const closed = worked(
      formula,
      cases((_, id) => spared.get(id) ?? -1),
    )[goal] as number;
    for (const [bit, { id }] of batch.entries()) if ((closed & (1 << bit)) === 0) found.push(id);
  }
  return found.length === candidates.length && !closesAtAll(formula, goal) ? [] : found;
}

const closesAtAll = (formula: ReturnType<typeof closingFormula>, goal: number): boolean =>
  worked(
    formula,
    cases(() => -1),
  )[goal] !== 0;
