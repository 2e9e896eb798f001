import { type Diagram, type Diagrams, UNIT } from './diagrams';

/**
 * A family of sets as forks: each leads to the sets without the variable of its level, and to those with it. Forks are numbers,
 * parts first, the last of them is the whole family.
 */
export interface Forks {
  readonly level: readonly number[];
  readonly without: readonly number[];
  readonly needing: readonly number[];
  /** Where nothing is left to choose: what remains of the function; absent for a fork that goes on. */
  readonly end: ReadonlyMap<number, Diagram>;
}

/**
 * The forks of a family, each together with what a function is when exactly the variables of a set hold. The family's variables
 * stand above `events`, the first level of the function's others. `undefined` when the steps do not suffice.
 */
export function forksOf(
  diagrams: Diagrams,
  family: Diagram,
  held: Diagram = UNIT,
  events = 0,
): Forks | undefined {
  const { level, low, high } = diagrams;
  if (family < 0 || held < 0) return undefined;
  const left = (function_: Diagram, before: number): Diagram => {
    let rest = function_;
    while (rest > UNIT && level(rest) < before) rest = low(rest);
    return rest;
  };
  const numbers = new Map<number, number>();
  const key = (sets: Diagram, rest: Diagram) => sets * 2 ** 26 + rest;
  const forks = {
    level: [] as number[],
    without: [] as number[],
    needing: [] as number[],
    end: new Map<number, Diagram>(),
  };
  const add = (sets: Diagram, rest: Diagram, at: number, without: number, needing: number) => {
    numbers.set(key(sets, rest), forks.level.length);
    forks.level.push(at);
    forks.without.push(without);
    forks.needing.push(needing);
  };
  const stack: (readonly [Diagram, Diagram])[] = [[family, held]];
  for (let pair = stack.at(-1); pair !== undefined; pair = stack.at(-1)) {
    const [sets, whole] = pair;
    if (numbers.has(key(sets, whole))) {
      stack.pop();
      continue;
    }
    if (sets < 2) {
      if (sets === UNIT) forks.end.set(forks.level.length, left(whole, events));
      add(sets, whole, -1, -1, -1);
      stack.pop();
      continue;
    }
    const at = level(sets);
    const rest = left(whole, at);
    const split = rest > UNIT && level(rest) === at;
    const lowPair = [low(sets), split ? low(rest) : rest] as const;
    const highPair = [high(sets), split ? high(rest) : rest] as const;
    const without = numbers.get(key(...lowPair));
    const needing = numbers.get(key(...highPair));
    if (without !== undefined && needing !== undefined) {
      add(sets, whole, at, without, needing);
      stack.pop();
      continue;
    }
    if (!diagrams.spend(1)) return undefined;
    if (without === undefined) stack.push(lowPair);
    if (needing === undefined) stack.push(highPair);
  }
  return forks;
}
