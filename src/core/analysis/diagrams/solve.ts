import { type Diagram, type Diagrams, NONE, STOPPED, UNIT } from './diagrams';
import { cases, type Formula, partsOf, work, worked } from './formula';
import { variableOrder } from './variableOrder';

/** A formula whose lines are turned into diagrams as they are asked for. */
export interface Solved {
  /** When a line holds; stopped when the budget does not suffice for it, which leaves other lines possible. */
  readonly held: (line: number) => Diagram;
  /** The line of the variable that stands at a level. */
  readonly variables: readonly number[];
  /** When more variables hold than may; never, when any number may. */
  readonly tooMany: Diagram;
}

export interface Solving {
  /** Variables that stand after all others. */
  readonly last?: (line: number) => boolean;
  /** Sets of more variables than this may count as solutions, whether they are or not. */
  readonly most?: number;
}

/** Variables stand in an order that suits the given lines. */
export function solve(
  formula: Formula,
  diagrams: Diagrams,
  roots: readonly number[],
  { last = () => false, most }: Solving = {},
): Solved {
  const order = variableOrder(formula, roots);
  const variables = [...order.filter((line) => !last(line)), ...order.filter(last)];
  const levels = new Int32Array(formula.parts.length).fill(-1);
  for (const [level, line] of variables.entries()) levels[line] = level;

  const values = new Int32Array(formula.parts.length);
  const done = new Uint8Array(formula.parts.length);
  const knotOf = new Int32Array(formula.parts.length);
  for (const [at, knot] of formula.knots.entries()) for (const line of knot) knotOf[line] = at;
  // What never holds and what always does needs no diagram, nor does anything that only such lines need.
  const [possible, certain] = [-1, 0].map((each) =>
    worked(
      formula,
      cases(() => each),
    ),
  );
  for (let line = 0; line < values.length; line++) {
    if (possible?.[line] !== 0 && certain?.[line] === 0) continue;
    values[line] = certain?.[line] === 0 ? NONE : UNIT;
    done[line] = 1;
  }
  const algebra = {
    never: NONE,
    always: UNIT,
    variable: (line: number) => diagrams.variable(levels[line] as number),
    both: diagrams.both,
    either: diagrams.either,
    // From the bottom up, so that what is there already is not worked through again.
    sooner: (a: Diagram, b: Diagram) => (a < 0 || b < 0 ? a - b : diagrams.level(b) - diagrams.level(a)),
  };

  const tooMany = most === undefined ? NONE : moreThan(most, variables.length, diagrams);
  const finished = (line: number, value: Diagram) =>
    formula.parts[line]?.kind === 'any' && value !== NONE ? diagrams.either(value, tooMany) : value;

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
    tooMany,
    held(line) {
      if (done[line] === 1) return values[line] as Diagram;
      const before = diagrams.size();
      const knots = missing(line).map((at) => (formula.knots[at] ?? []).filter((each) => done[each] === 0));
      work(formula, algebra, values, knots, most === undefined ? undefined : finished);
      const stopped = values[line] === STOPPED;
      if (stopped) {
        diagrams.forget(before);
        done[line] = 1;
      } else for (const knot of knots) for (const member of knot) done[member] = 1;
      return values[line] as Diagram;
    },
  };
}

/** When more than `most` of the variables hold, of which there are `size`. */
function moreThan(most: number, size: number, { family }: Diagrams): Diagram {
  // How many more are needed, from the last variable upwards.
  let needed: readonly Diagram[] = Array.from({ length: most + 2 }, (_, many) => (many === 0 ? UNIT : NONE));
  for (let level = size - 1; level >= 0; level--)
    needed = needed.map((low, many) => (many === 0 ? UNIT : family(level, low, needed[many - 1] ?? NONE)));
  return needed[most + 1] ?? NONE;
}
