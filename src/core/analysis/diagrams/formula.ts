import { knots } from './knots';

/** One line of a formula: something that may hold, or a combination of other lines. */
export type Part =
  | { readonly kind: 'variable'; readonly id: string }
  /** Holds if all hold (of none: always), or if any holds (of none: never). */
  | { readonly kind: 'all' | 'any'; readonly of: readonly number[] };

/** A monotone Boolean formula whose lines refer to one another by their index; no line is ever negated. */
export interface Formula {
  readonly parts: readonly Part[];
  /** What lines that lead back to themselves mean: as little as possible, or as much. */
  readonly fixpoint: 'least' | 'greatest';
  /** Every line after those it refers to; lines that refer to one another stand together. */
  readonly knots: readonly (readonly number[])[];
}

export const ALWAYS: Part = { kind: 'all', of: [] };
export const NEVER: Part = { kind: 'any', of: [] };
const NOTHING: readonly number[] = [];

export const partsOf = (part: Part | undefined): readonly number[] =>
  part === undefined || part.kind === 'variable' ? NOTHING : part.of;

export function formulaOf(parts: readonly Part[], fixpoint: Formula['fixpoint']): Formula {
  return { parts, fixpoint, knots: knots(parts.length, (index) => partsOf(parts[index])) };
}

/** How a formula is worked out over some values; bits and decision diagrams are two of them. */
export interface Algebra<Value extends number> {
  readonly never: Value;
  readonly always: Value;
  readonly variable: (index: number, id: string) => Value;
  readonly both: (a: Value, b: Value) => Value;
  readonly either: (a: Value, b: Value) => Value;
  /** Which of two values to combine first, when the order matters to the work; else the last is first. */
  readonly sooner?: (a: Value, b: Value) => number;
}

/**
 * The value of every line. Lines in a circle start from the least (or greatest) value and are worked out again until
 * nothing changes, which takes at most as many rounds as there are lines in the circle (Kleene 1952).
 */
export function worked(
  formula: Formula,
  algebra: Algebra<number>,
  finished?: (index: number, value: number) => number,
): Int32Array {
  const values = new Int32Array(formula.parts.length);
  work(formula, algebra, values, formula.knots, finished);
  return values;
}

/** The same for some lines; all that they refer to must be among them or have its value already. */
export function work(
  { parts, fixpoint }: Formula,
  algebra: Algebra<number>,
  values: Int32Array,
  groups: Formula['knots'],
  finished: (index: number, value: number) => number = (_, value) => value,
): void {
  const start = fixpoint === 'least' ? algebra.never : algebra.always;
  for (const knot of groups) {
    for (const index of knot) values[index] = start;
    let changed = true;
    while (changed) {
      changed = false;
      for (const index of knot) {
        const value = finished(index, worthOf(parts[index] as Part, index, values, algebra));
        if (values[index] !== value && knot.length > 1) changed = true;
        values[index] = value;
      }
    }
  }
}

/** Thirty-two cases at once, one to a bit: whether each line holds in each. */
export const cases = (variable: (index: number, id: string) => number): Algebra<number> => ({
  never: 0,
  always: -1,
  variable,
  both: (a, b) => a & b,
  either: (a, b) => a | b,
});

function worthOf(part: Part, index: number, values: Int32Array, algebra: Algebra<number>): number {
  if (part.kind === 'variable') return algebra.variable(index, part.id);
  const all = part.kind === 'all';
  const start = all ? algebra.always : algebra.never;
  const combine = all ? algebra.both : algebra.either;
  if (part.of.length > 2 && algebra.sooner)
    return part.of
      .map((each) => values[each] as number)
      .sort(algebra.sooner)
      .reduce((value, each) => combine(each, value), start);
  let value = start;
  for (let at = part.of.length - 1; at >= 0; at--)
    value = combine(values[part.of[at] as number] as number, value);
  return value;
}
