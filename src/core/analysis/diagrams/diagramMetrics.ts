import { type Diagram, type Diagrams, NONE, UNIT } from './diagrams';

/**
 * The least that it takes to make a monotone function true, when amounts are never negative: minimal solutions suffice for
 * the least, so the function's own diagram is enough. `null` when nothing makes it true, `undefined` when it was stopped.
 */
export function least(
  diagrams: Diagrams,
  held: Diagram,
  amount: (level: number) => number,
  plus: (a: number, b: number) => number,
): number | null | undefined {
  const unfolded = held < 0 ? undefined : diagrams.unfolded(held);
  if (!unfolded) return undefined;
  const { levels, lows, highs } = unfolded;
  const amounts = new Float64Array(Math.max(2, levels.length));
  amounts[NONE] = Number.POSITIVE_INFINITY;
  for (let node = 2; node < levels.length; node++) {
    const low = lows[node] as number;
    const needing = plus(amount(levels[node] as number), amounts[highs[node] as number] as number);
    amounts[node] = low === NONE ? needing : Math.min(amounts[low] as number, needing);
  }
  return held === NONE ? null : amounts[levels.length - 1];
}

/** How probable a function is, when each of its variables holds independently of the others (Shannon's expansion). */
export function probability(
  diagrams: Diagrams,
  held: Diagram,
  chance: (level: number) => number,
): number | undefined {
  const unfolded = diagrams.unfolded(held);
  if (!unfolded) return undefined;
  const { levels, lows, highs } = unfolded;
  const probabilities = new Float64Array(Math.max(2, levels.length));
  probabilities[UNIT] = 1;
  for (let node = 2; node < levels.length; node++) {
    const holds = chance(levels[node] as number);
    const without = probabilities[lows[node] as number] as number;
    probabilities[node] = (1 - holds) * without + holds * (probabilities[highs[node] as number] as number);
  }
  return probabilities[levels.length - 1];
}

/**
 * The greatest probability that a set of a family happens and a function holds for it. The family's variables stand above
 * `events`, the first level of the function's other variables. `undefined` when the steps do not suffice.
 */
export function bestOf(
  diagrams: Diagrams,
  family: Diagram,
  held: Diagram,
  events: number,
  chance: (level: number) => number,
): number | undefined {
  const { level, low, high } = diagrams;
  const known = new Map<number, number>();
  const key = (sets: Diagram, rest: Diagram) => sets * 2 ** 26 + rest;
  /** What is left of the function when no variable before a level holds. */
  const without = (rest: Diagram, before: number) => {
    let left = rest;
    while (left > UNIT && level(left) < before) left = low(left);
    return left;
  };
  if (family < 0 || held < 0) return undefined;
  const stack: (readonly [Diagram, Diagram])[] = [[family, held]];
  for (let pair = stack.at(-1); pair !== undefined; pair = stack.at(-1)) {
    const [sets, whole] = pair;
    if (sets < 2) {
      const left = without(whole, events);
      const likely = sets === NONE ? 0 : probability(diagrams, left, chance);
      if (likely === undefined) return undefined;
      known.set(key(sets, whole), likely);
      stack.pop();
      continue;
    }
    const at = level(sets);
    const rest = without(whole, at);
    const split = rest > UNIT && level(rest) === at;
    const lowPair = [low(sets), split ? low(rest) : rest] as const;
    const highPair = [high(sets), split ? high(rest) : rest] as const;
    const whenNot = known.get(key(...lowPair));
    const when = known.get(key(...highPair));
    if (whenNot !== undefined && when !== undefined) {
      known.set(key(sets, whole), Math.max(whenNot, chance(at) * when));
      stack.pop();
      continue;
    }
    if (!diagrams.spend(1)) return undefined;
    if (whenNot === undefined) stack.push(lowPair);
    if (when === undefined) stack.push(highPair);
  }
  return known.get(key(family, held));
}
