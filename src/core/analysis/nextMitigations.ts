import type { Mitigation } from '../tree/tree';
import { countsOf } from './diagrams/counts';
import { STOPPED } from './diagrams/diagrams';
import { furtherBlocked } from './furtherBlocked';
import type { Inquiry } from './inquiry';
import { mayClose } from './lens';

/** What one more mitigation would do. */
export interface NextMitigation {
  readonly mitigation: Mitigation;
  /** How many of the remaining minimal attack sets no longer reach the goal with it. */
  readonly cut: bigint;
  /** Whether none reaches it then. */
  readonly closes: boolean;
}

/**
 * The mitigations that are not in force and would cut attack sets of a goal: those that cut most first, equal ones by effort
 * (one that is not known comes last), then in document order. `undefined` when the budget does not suffice.
 */
export function nextMitigations(inquiry: Inquiry, goal: string): readonly NextMitigation[] | undefined {
  const { tree, force, diagrams } = inquiry;
  const family = inquiry.sets(goal);
  const total = inquiry.counts(goal)?.total;
  if (family === STOPPED || total === undefined) return undefined;
  const heldWith = furtherBlocked(inquiry, goal);
  const before = diagrams.size();
  const found: NextMitigation[] = [];
  for (const mitigation of tree.mitigations) {
    if (!mayClose(mitigation) || force.includes(mitigation)) continue;
    diagrams.renew();
    const left = countsOf(diagrams, diagrams.keep(family, heldWith(mitigation)));
    if (!left) {
      diagrams.forget(before);
      return undefined;
    }
    const cut = total - left.total;
    if (cut > 0n) found.push({ mitigation, cut, closes: left.total === 0n });
  }
  const effort = ({ mitigation }: NextMitigation) => mitigation.effort ?? Number.POSITIVE_INFINITY;
  return found.sort((a, b) => {
    if (a.cut !== b.cut) return a.cut > b.cut ? -1 : 1;
    return effort(a) === effort(b) ? 0 : effort(a) - effort(b);
  });
}
