import { type Diagram, type Diagrams, NONE, STOPPED, UNIT } from './diagrams';
import { type Formula, partsOf, work } from './formula';
import { variableOrder } from './variableOrder';

/** A formula whose lines are turned into diagrams as they are asked for. */
export interface Solved {
  /** When a line holds; stopped when the budget does not suffice for it, which leaves other lines possible. */
  readonly held: (line: number) => Diagram;
  /** The line of the variable that stands at a level. */
  readonly variables: readonly number[];
}

/** Variables stand in an order that suits the given lines; `last` ones stand after all others. */
export function solve(
  formula: Formula,
  diagrams: Diagrams,
  roots: readonly number[],
  last: (line: number) => boolean = () => false,
): Solved {
  const order = variableOrder(formula, roots);
  const variables = [...order.filter((line) => !last(line)), ...order.filter(last)];
  const levels = new Int32Array(formula.parts.length).fill(-1);
  for (const [level, line] of variables.entries()) levels[line] = level;

  const values = new Int32Array(formula.parts.length);
  const done = new Uint8Array(formula.parts.length);
  const knotOf = new Int32Array(formula.parts.length);
  for (const [at, knot] of formula.knots.entries()) for (const line of knot) knotOf[line] = at;
  const algebra = {
    never: NONE,
    always: UNIT,
    variable: (line: number) => diagrams.variable(levels[line] as number),
    both: diagrams.both,
    either: diagrams.either,
  };

  /** The knots that a line needs and that are not done yet, parts first. */
  const missing = (line: number): readonly number[] => {
    const seen = new Set<number>([knotOf[line] as number]);
    for (const at of seen)
      for (const member of formula.knots[at] ?? [])
        for (const part of partsOf(formula.parts[member]))
          if (done[part] === 0) seen.add(knotOf[part] as number);
    return [...seen].sort((a, b) => a - b);
  };

  return {
    variables,
    held(line) {
      if (done[line] === 1) return values[line] as Diagram;
      const before = diagrams.size();
      const knots = missing(line).map((at) => formula.knots[at] ?? []);
      work(formula, algebra, values, knots);
      const stopped = values[line] === STOPPED;
      if (stopped) diagrams.forget(before);
      else for (const knot of knots) for (const member of knot) done[member] = 1;
      return values[line] as Diagram;
    },
  };
}
