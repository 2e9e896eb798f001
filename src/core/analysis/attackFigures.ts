import { graphOf } from '../tree/graph';
import { type AttackTree, isBranch, SKILLS, type Skill } from '../tree/tree';

/** A figure of one attack: what it is with unknown values at the attacker's best, and how many leaves have no value. */
export interface Figure<Value> {
  readonly value: Value;
  readonly unknown: number;
}

/** What one attack takes. */
export interface AttackFigures {
  readonly cost: Figure<number>;
  /** One leaf after another; all leaves at once. */
  readonly timeSequential: Figure<number>;
  readonly timeParallel: Figure<number>;
  readonly skill: Figure<Skill>;
  /** That all leaves happen, whatever the mitigations do. */
  readonly probability: Figure<number>;
}

/** The figures of a set of leaves. */
export function attackFigures(tree: AttackTree, leaves: readonly string[]): AttackFigures {
  const { byId } = graphOf(tree);
  const known = leaves.map((id) => {
    const node = byId.get(id);
    return (node && isBranch(node) && node.attributes) || {};
  });
  const figure = <Value, Result>(
    values: readonly (Value | undefined)[],
    combine: (known: readonly Value[]) => Result,
  ): Figure<Result> => {
    const given = values.filter((value) => value !== undefined);
    return { value: combine(given), unknown: values.length - given.length };
  };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const times = known.map(({ time }) => time);
  return {
    cost: figure(
      known.map(({ cost }) => cost),
      sum,
    ),
    timeSequential: figure(times, sum),
    timeParallel: figure(times, (values) => Math.max(0, ...values)),
    skill: figure(
      known.map(({ skill }) => skill),
      (values) => SKILLS[Math.max(0, ...values.map((skill) => SKILLS.indexOf(skill)))] ?? 'low',
    ),
    probability: figure(
      known.map(({ probability }) => probability),
      (values) => values.reduce((product, value) => product * value, 1),
    ),
  };
}
