import type { Mitigation } from '../tree/tree';
import { type Diagram, NONE, UNIT } from './diagrams/diagrams';
import { partsOf, work } from './diagrams/formula';
import type { Inquiry } from './inquiry';

/**
 * When a goal is still reached with one more mitigation in force, for one after another; over the same leaves, so that what a
 * mitigation does not touch is not worked out again.
 */
export function furtherBlocked(inquiry: Inquiry, goal: string): (mitigation: Mitigation) => Diagram {
  const { formula, diagrams, leafAt, question } = inquiry;
  const line = formula.index.get(goal) ?? -1;
  const below = new Set<number>([line]);
  // The set grows while it is walked.
  for (const at of below) for (const part of partsOf(formula.parts[at])) below.add(part);
  const knots = formula.knots.filter(([member = -1]) => below.has(member));
  const levels = new Map<string, number>();
  for (let level = 0; leafAt(level) !== ''; level++) levels.set(leafAt(level), level);
  const values = new Int32Array(formula.parts.length);
  const algebra = {
    never: NONE,
    always: UNIT,
    variable: (_: number, id: string) => diagrams.variable(levels.get(id) ?? 0),
    both: diagrams.both,
    either: diagrams.either,
  };
  return ({ on }) => {
    const blocked = new Set(on.filter((id) => !question.has?.has(id)).map((id) => formula.index.get(id)));
    work(formula, algebra, values, knots, (at, value) => (blocked.has(at) ? NONE : value));
    return values[line] ?? NONE;
  };
}
