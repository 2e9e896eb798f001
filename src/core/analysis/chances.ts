import { chanceDiagrams } from './chanceDiagrams';
import { bestOf, probability } from './diagrams/diagramMetrics';
import { type Budget, STOPPED } from './diagrams/diagrams';
import { BUDGET, type Inquiry } from './inquiry';

/** The attacker's chances at a goal, when leaves of unknown probability have a given one; `undefined`: it was stopped. */
export interface Chances {
  /** The probability of the best single attack. */
  readonly best: (goal: string, unknown: number) => number | undefined;
  /** The probability that some attack succeeds. */
  readonly total: (goal: string, unknown: number) => number | undefined;
}

/** The chances under a question: leaves happen, and mitigations that stop only some attacks fail, independently. */
export function chancesOf(inquiry: Inquiry, budget: Budget = BUDGET): Chances {
  const { diagrams, held, sets, events, chance } = chanceDiagrams(inquiry, budget);
  // What is too much without the mitigations that may fail is too much with them.
  const hopeless = (goal: string) => inquiry.held(goal) === STOPPED;
  return {
    best: (goal, unknown) => {
      if (hopeless(goal)) return undefined;
      diagrams.renew();
      return bestOf(diagrams, sets(goal), held(goal), events, chance(unknown));
    },
    total: (goal, unknown) => {
      if (hopeless(goal)) return undefined;
      diagrams.renew();
      const function_ = held(goal);
      return function_ === STOPPED ? undefined : probability(diagrams, function_, chance(unknown));
    },
  };
}
