import type { Layers } from './layers';
import { AIR } from './spacing';
import { type Ties, tiesOf } from './ties';

/** Where items stood before, and how strongly they hold to that place; 0 is not at all. */
export interface Anchors {
  readonly x: Float64Array;
  readonly hold: Float64Array;
}

/** Movements below this many pixels do not count. */
const NOTICEABLE = 4;

/** Moves items across towards what they are connected with; see `settler`. */
export interface Settler {
  /** Settles one row; says whether anything in it has moved noticeably. */
  readonly row: (x: Float64Array, row: number, stiffness: number) => boolean;
  /** Settles all rows, down and up by turns. */
  readonly all: (x: Float64Array, sweeps: number, stiffness: (sweep: number) => number) => void;
}

/**
 * Finds where each item stands across: `x[i]` is the line by which item `i` is entered.
 *
 * Row by row, every item is drawn to the weighted mean of what it is connected with, as near as the order and the air
 * between neighbours allow; that nearest place is an isotonic regression, found by pooling neighbours that would
 * collide. Rows are swept down and up. The stiffer a sweep, the more strongly pulls a line that is nearly straight, so
 * that lines end up straight.
 */
export function settler(layers: Layers, anchors?: Anchors): Settler {
  const ties = tiesOf(layers);
  const longest = layers.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const mean = new Float64Array(longest);
  const total = new Float64Array(longest);
  const end = new Int32Array(longest);
  /** Of all rows one after another: the order when they were spaced last, and how far each item stood from the first. */
  const spaced = new Int32Array(layers.count).fill(-1);
  const offset = new Float64Array(layers.count);
  const starts = new Int32Array(layers.rows.length);
  for (let row = 1; row < starts.length; row++)
    starts[row] = (starts[row - 1] as number) + (layers.rows[row - 1] as number[]).length;

  /** Finds how far from the first item the others of a row have to stand, from where on the order is another one. */
  const space = (row: readonly number[], start: number): void => {
    let at = 0;
    while (at < row.length && spaced[start + at] === row[at]) at++;
    for (; at < row.length; at++) {
      const item = row[at] as number;
      spaced[start + at] = item;
      offset[start + at] =
        at === 0
          ? 0
          : (offset[start + at - 1] as number) + distance(layers, ties, row[at - 1] as number, item);
    }
  };

  // One loop over the items of the row, since this is what a search spends most of its time with.
  const settleRow = (x: Float64Array, number: number, stiffness: number): boolean => {
    const { first, other, shift, weight } = ties;
    const row = layers.rows[number] as number[];
    const start = starts[number] as number;
    space(row, start);
    let pools = 0;
    for (let at = 0; at < row.length; at++) {
      const item = row[at] as number;
      const here = x[item] as number;
      let sum = 0.001 * here;
      let all = 0.001;
      const last = first[item + 1] as number;
      for (let tie = first[item] as number; tie < last; tie++) {
        const goal = (x[other[tie] as number] as number) + (shift[tie] as number);
        const pull = (weight[tie] as number) * (1 + (stiffness * 60) / (Math.abs(goal - here) + 3));
        sum += goal * pull;
        all += pull;
      }
      const hold = anchors ? (anchors.hold[item] as number) : 0;
      if (anchors && hold > 0) {
        const goal = anchors.x[item] as number;
        const pull = hold * (1 + 60 / (Math.abs(goal - here) + 3));
        sum += goal * pull;
        all += pull;
      }
      let own = sum / all - (offset[start + at] as number);
      while (pools > 0 && (mean[pools - 1] as number) > own) {
        pools--;
        const before = total[pools] as number;
        own = (own * all + (mean[pools] as number) * before) / (all + before);
        all += before;
      }
      mean[pools] = own;
      total[pools] = all;
      end[pools] = at + 1;
      pools++;
    }
    let at = 0;
    let moved = false;
    for (let pool = 0; pool < pools; pool++)
      for (; at < (end[pool] as number); at++) {
        const item = row[at] as number;
        const place = (mean[pool] as number) + (offset[start + at] as number);
        if (Math.abs(place - (x[item] as number)) > NOTICEABLE) moved = true;
        x[item] = place;
      }
    return moved;
  };

  return {
    row: settleRow,
    all: (x, sweeps, stiffness) => {
      const last = layers.rows.length - 1;
      for (let sweep = 0; sweep < sweeps; sweep++)
        for (let step = 0; step <= last; step++)
          settleRow(x, sweep % 2 === 0 ? step : last - step, stiffness(sweep));
    },
  };
}

/** How far apart the lines of two neighbours of a row are at least. */
export function distance(layers: Layers, ties: Ties, one: number, other: number): number {
  const extents = (layers.after[one] as number) + (layers.before[other] as number);
  if (one >= layers.blocks) return extents + (other >= layers.blocks ? AIR.lines : AIR.passing);
  if (other >= layers.blocks) return extents + AIR.passing;
  const siblings = ties.parent[one] !== -1 && ties.parent[one] === ties.parent[other];
  return extents + (siblings ? AIR.siblings : AIR.strangers);
}

/** A first place for every item: each row packed from the start. */
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
