import type { Layers } from './layers';

/** What pulls each item across: the ties of item `i` stand from `first[i]` to `first[i + 1]`. */
export interface Ties {
  readonly first: Int32Array;
  readonly other: Int32Array;
  /** What to add to the other's place to get the place that this tie wishes for. */
  readonly shift: Float64Array;
  readonly weight: Float64Array;
  /** An item in the row above to which each item is tied, or -1: neighbours with the same one are siblings. */
  readonly parent: Int32Array;
}

/** How strongly ties between wires, of a wire and a block, and between blocks pull: long lines are to be straight. */
const WEIGHTS = [1, 2, 6] as const;

/** The ties of all items: every segment ties both its ends. */
export function tiesOf(layers: Layers): Ties {
  const { count, exit, blocks } = layers;
  const first = new Int32Array(count + 1);
  const below = new Int32Array(count);
  const parent = new Int32Array(count).fill(-1);
  for (const { top, bottom } of layers.channels)
    for (let segment = 0; segment < top.length; segment++) {
      const from = top[segment] as number;
      const to = bottom[segment] as number;
      first[from + 1] = (first[from + 1] as number) + 1;
      first[to + 1] = (first[to + 1] as number) + 1;
      below[from] = (below[from] as number) + 1;
      if (parent[to] === -1) parent[to] = from;
    }
  for (let item = 0; item < count; item++)
    first[item + 1] = (first[item + 1] as number) + (first[item] as number);
  const next = first.slice();
  const other = new Int32Array(first[count] as number);
  const shift = new Float64Array(other.length);
  const weight = new Float64Array(other.length);
  const tie = (item: number, to: number, by: number, strength: number): void => {
    const at = next[item] as number;
    next[item] = at + 1;
    other[at] = to;
    shift[at] = by;
    weight[at] = strength;
  };
  for (const { top, bottom } of layers.channels)
    for (let segment = 0; segment < top.length; segment++) {
      const from = top[segment] as number;
      const to = bottom[segment] as number;
      const wires = ((from >= blocks ? 1 : 0) + (to >= blocks ? 1 : 0)) as 0 | 1 | 2;
      tie(from, to, -(exit[from] as number), WEIGHTS[wires] / Math.sqrt(below[from] as number));
      tie(to, from, exit[from] as number, WEIGHTS[wires]);
    }
  return { first, other, shift, weight, parent };
}
