import { SKILLS, type Skill } from '../tree/tree';
import type { Chances } from './chances';
import { least } from './diagrams/diagramMetrics';
import { NONE } from './diagrams/diagrams';
import { type Inquiry, leafAttributes } from './inquiry';

/** A figure about the attacks on a goal. */
export interface Metric<Value> {
  /** With every unknown value taken as the attacker's best; null for a closed goal, or when the budget does not suffice. */
  readonly value: Value | null;
  /** Whether the attacker's worst gives the same. */
  readonly exact: boolean;
  /** The lowest and the highest that it may be; null where nothing limits it. */
  readonly bounds: readonly [Value | null, Value | null];
}

export interface Metrics {
  readonly minCost: Metric<number>;
  readonly minTimeSequential: Metric<number>;
  readonly minTimeParallel: Metric<number>;
  readonly minSkill: Metric<Skill>;
  readonly bestProbability: Metric<number>;
  readonly totalProbability: Metric<number>;
}

/** The metrics of a goal over its minimal attack sets, from decision diagrams: nodes are shared, so children never add up. */
export function metrics(inquiry: Inquiry, chances: Chances, goal: string): Metrics {
  const closed = inquiry.held(goal) === NONE;
  return {
    minCost: amount(inquiry, goal, 'cost', sum),
    minTimeSequential: amount(inquiry, goal, 'time', sum),
    minTimeParallel: amount(inquiry, goal, 'time', Math.max),
    minSkill: skill(inquiry, goal),
    bestProbability: closed ? CLOSED : chance((unknown) => chances.best(goal, unknown)),
    totalProbability: closed ? CLOSED : chance((unknown) => chances.total(goal, unknown)),
  };
}

const sum = (a: number, b: number) => a + b;

function amount(
  inquiry: Inquiry,
  goal: string,
  key: 'cost' | 'time',
  plus: (a: number, b: number) => number,
): Metric<number> {
  const { diagrams } = inquiry;
  diagrams.renew();
  const when = (unknown: number) =>
    least(
      diagrams,
      inquiry.held(goal),
      (level) => leafAttributes(inquiry, inquiry.leafAt(level))[key] ?? unknown,
      plus,
    );
  return metric(when(0), when(Number.POSITIVE_INFINITY), (value) => (Number.isFinite(value) ? value : null), [
    0,
    null,
  ]);
}

function skill(inquiry: Inquiry, goal: string): Metric<Skill> {
  const when = (unknown: Skill) =>
    least(
      inquiry.diagrams,
      inquiry.held(goal),
      (level) => SKILLS.indexOf(leafAttributes(inquiry, inquiry.leafAt(level)).skill ?? unknown),
      Math.max,
    );
  return metric(when('low'), when('expert'), (value) => SKILLS[value] ?? null, ['low', 'expert']);
}

function chance(when: (unknown: number) => number | undefined): Metric<number> {
  const favourable = when(1);
  const adverse = when(0);
  if (favourable === undefined || adverse === undefined) return { value: null, exact: false, bounds: [0, 1] };
  return { value: favourable, exact: favourable === adverse, bounds: [adverse, favourable] };
}

const CLOSED = { value: null, exact: true, bounds: [null, null] } as const;

/** From the attacker's best to the worst; `null` is a closed goal, `undefined` a budget that does not suffice. */
function metric<Value>(
  favourable: number | null | undefined,
  adverse: number | null | undefined,
  shown: (value: number) => Value | null,
  unknown: readonly [Value | null, Value | null],
): Metric<Value> {
  if (favourable === undefined || adverse === undefined)
    return { value: null, exact: false, bounds: unknown };
  if (favourable === null || adverse === null) return CLOSED;
  const value = shown(favourable);
  return { value, exact: favourable === adverse, bounds: [value, shown(adverse)] };
}
