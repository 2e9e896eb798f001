import type { Layers } from './layers';
import { AIR } from './spacing';

/**
 * Where each item stands across: `x[i]` is the line by which item `i` is entered.
 *
 * Row by row, every item is drawn to the weighted mean of what it is connected with, as near as the order and the air
 * between neighbours allow; that nearest place is an isotonic regression, found by pooling neighbours that would
 * collide. Rows are swept down and up; a line that is nearly straight pulls more strongly than one that is not, so
 * that lines end up straight.
 */
export function settle(layers: Layers, x: Float64Array, sweeps: number, anchors?: Anchors): void {
  const pulls = pullsOf(layers);
  const pool = new Pool(layers.rows.reduce((most, row) => Math.max(most, row.length), 0));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const stiffness = Math.min(1, sweep / Math.max(1, sweeps - 4));
    for (let at = 0; at < layers.rows.length; at++) {
      const row = layers.rows[sweep % 2 === 0 ? at : layers.rows.length - 1 - at] as number[];
      for (const item of row) aim(pulls, item, x, stiffness, pool, anchors);
      pool.settleRow(layers, row, x, pulls.siblings);
    }
  }
}

/** Where items stood before, and how strongly they hold to that place; 0 is not at all. */
export interface Anchors {
  readonly x: Float64Array;
  readonly hold: Float64Array;
}

/** A first place for every item: each row packed from the left. */
export function packed(layers: Layers): Float64Array {
  const x = new Float64Array(layers.count);
  for (const row of layers.rows) {
    let at = 0;
    for (const item of row) {
      x[item] = at + (layers.before[item] as number);
      at = (x[item] as number) + (layers.after[item] as number) + AIR.siblings;
    }
  }
  return x;
}

/** The air between two neighbours of a row. */
export function airBetween(layers: Layers, one: number, other: number, related: boolean): number {
  const wires = (one >= layers.blocks ? 1 : 0) + (other >= layers.blocks ? 1 : 0);
  if (wires === 2) return AIR.lines;
  if (wires === 1) return AIR.passing;
  return related ? AIR.siblings : AIR.strangers;
}

/** For each item the items it is tied to, as one flat list, with how strongly. */
interface Pulls {
  readonly first: Int32Array;
  readonly other: Int32Array;
  /** What to add to the other's place to get the place that this tie wishes for. */
  readonly shift: Float64Array;
  readonly weight: Float64Array;
  /** Whether two items hang below a common parent. */
  readonly siblings: (one: number, other: number) => boolean;
}

function pullsOf(layers: Layers): Pulls {
  const { count, exit, blocks } = layers;
  const first = new Int32Array(count + 1);
  const below = new Int32Array(count);
  const above = Array.from({ length: count }, () => -1);
  for (const { top, bottom } of layers.channels)
    top.forEach((item, segment) => {
      const child = bottom[segment] as number;
      first[item + 1] = (first[item + 1] as number) + 1;
      first[child + 1] = (first[child + 1] as number) + 1;
      below[item] = (below[item] as number) + 1;
      above[child] = item;
    });
  for (let item = 0; item < count; item++)
    first[item + 1] = (first[item + 1] as number) + (first[item] as number);
  const next = first.slice();
  const total = first[count] as number;
  const other = new Int32Array(total);
  const shift = new Float64Array(total);
  const weight = new Float64Array(total);
  const tie = (item: number, to: number, by: number, strength: number): void => {
    const at = next[item] as number;
    next[item] = at + 1;
    other[at] = to;
    shift[at] = by;
    weight[at] = strength;
  };
  for (const { top, bottom } of layers.channels)
    top.forEach((item, segment) => {
      const child = bottom[segment] as number;
      const wires = (item >= blocks ? 1 : 0) + (child >= blocks ? 1 : 0);
      const strength = wires === 2 ? 6 : wires === 1 ? 2 : 1;
      tie(item, child, -(exit[item] as number), strength / Math.sqrt(below[item] as number));
      tie(child, item, exit[item] as number, strength);
    });
  const siblings = (one: number, two: number): boolean => above[one] === above[two] && above[one] !== -1;
  return { first, other, shift, weight, siblings };
}

/** Sets what an item wishes for: the mean of its ties, and of its anchor if there is one. */
function aim(
  pulls: Pulls,
  item: number,
  x: Float64Array,
  stiffness: number,
  pool: Pool,
  anchors?: Anchors,
): void {
  const here = x[item] as number;
  let sum = 0;
  let total = 0;
  for (let at = pulls.first[item] as number; at < (pulls.first[item + 1] as number); at++) {
    const wish = (x[pulls.other[at] as number] as number) + (pulls.shift[at] as number);
    const away = Math.abs(wish - here);
    const weight = (pulls.weight[at] as number) * (1 + stiffness * (60 / (away + 3)));
    sum += wish * weight;
    total += weight;
  }
  const hold = anchors?.hold[item] ?? 0;
  if (anchors && hold > 0) {
    const weight = hold * (1 + 60 / (Math.abs((anchors.x[item] as number) - here) + 3));
    sum += (anchors.x[item] as number) * weight;
    total += weight;
  }
  if (total > 0) pool.wish(sum / total, total);
  else pool.wish(here, 0.001);
}

/** Isotonic regression of one row, with all its memory allocated once. */
class Pool {
  readonly #wishes: Float64Array;
  readonly #weights: Float64Array;
  readonly #offsets: Float64Array;
  readonly #means: Float64Array;
  readonly #totals: Float64Array;
  readonly #ends: Int32Array;
  #count = 0;

  constructor(longest: number) {
    this.#wishes = new Float64Array(longest);
    this.#weights = new Float64Array(longest);
    this.#offsets = new Float64Array(longest);
    this.#means = new Float64Array(longest);
    this.#totals = new Float64Array(longest);
    this.#ends = new Int32Array(longest);
  }

  wish(place: number, weight: number): void {
    this.#wishes[this.#count] = place;
    this.#weights[this.#count] = weight;
    this.#count++;
  }

  settleRow(
    layers: Layers,
    row: readonly number[],
    x: Float64Array,
    siblings: (one: number, two: number) => boolean,
  ): void {
    let offset = 0;
    let pools = 0;
    for (let at = 0; at < row.length; at++) {
      const item = row[at] as number;
      if (at > 0) {
        const last = row[at - 1] as number;
        offset +=
          (layers.after[last] as number) +
          (layers.before[item] as number) +
          airBetween(layers, last, item, siblings(last, item));
      }
      this.#offsets[at] = offset;
      let mean = (this.#wishes[at] as number) - offset;
      let total = this.#weights[at] as number;
      while (pools > 0 && (this.#means[pools - 1] as number) > mean) {
        pools--;
        const weight = this.#totals[pools] as number;
        mean = (mean * total + (this.#means[pools] as number) * weight) / (total + weight);
        total += weight;
      }
      this.#means[pools] = mean;
      this.#totals[pools] = total;
      this.#ends[pools] = at + 1;
      pools++;
    }
    let at = 0;
    for (let pool = 0; pool < pools; pool++)
      for (; at < (this.#ends[pool] as number); at++)
        x[row[at] as number] = (this.#means[pool] as number) + (this.#offsets[at] as number);
    this.#count = 0;
  }
}
