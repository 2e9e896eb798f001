import { distance } from './across';
import { channelCost } from './cost';
import type { Channel, Layers } from './layers';
import { type Pins, pinsFor, placePins } from './pins';
import { type Ties, tiesOf } from './ties';

/** Nodes are moved no further than this for a straight line: they stand in the middle of their children. */
const FAR = 120;
const ROUNDS = 4;
/** A crossing more is too much for a straight line. */
const TOO_MUCH = 0.2;

/**
 * Takes the steps out of lines: what hangs together by straight lines is moved as one, so far that one more line
 * becomes straight, wherever its neighbours leave it room and nothing new is crossed. `x` is whole numbers before
 * and after.
 */
export function straighten(layers: Layers, x: Float64Array): void {
  const ties = tiesOf(layers);
  const pins = layers.channels.map(pinsFor);
  const places = new Int32Array(layers.count);
  for (const row of layers.rows)
    row.forEach((item, at) => {
      places[item] = at;
    });

  /** What each channel costs as everything stands, as far as somebody wanted to know. */
  const costs: number[] = [];

  const costOf = (rank: number): number => {
    const channel = layers.channels[rank] as Channel;
    const own = pins[rank] as Pins;
    placePins(layers, channel, x, own);
    return channelCost(channel.nets, own);
  };

  /** The channels beside some items. */
  const around = (items: ReadonlySet<number>): readonly number[] => {
    const ranks = [...items].flatMap((item) => [
      layers.rank[item] as number,
      (layers.rank[item] as number) - 1,
    ]);
    return [...new Set(ranks)].filter((rank) => rank in layers.channels);
  };

  const hasRoom = (column: ReadonlySet<number>, by: number): boolean =>
    [...column].every((member) => {
      const row = layers.rows[layers.rank[member] as number] as number[];
      const next = row[(places[member] as number) + Math.sign(by)];
      if (next === undefined || column.has(next)) return true;
      const [left, right] = by > 0 ? [member, next] : [next, member];
      return (x[right] as number) - (x[left] as number) - Math.abs(by) >= distance(layers, ties, left, right);
    });

  /** Moves an item with all that is straight above and below it, if that makes the drawing better. */
  const shift = (item: number, by: number): boolean => {
    const column = straightWith(ties, x, item);
    if (Math.abs(by) > FAR && [...column].some((member) => member < layers.blocks)) return false;
    if (!hasRoom(column, by) || strain(ties, x, column, by) >= strain(ties, x, column, 0)) return false;
    const beside = around(column);
    for (const rank of beside) costs[rank] ??= costOf(rank);
    const before = sum(beside.map((rank) => costs[rank] as number));
    for (const member of column) x[member] = (x[member] as number) + by;
    const after = beside.map(costOf);
    if (sum(after) < before + TOO_MUCH) {
      beside.forEach((rank, at) => {
        costs[rank] = after[at] as number;
      });
      return true;
    }
    for (const member of column) x[member] = (x[member] as number) - by;
    return false;
  };

  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = false;
    for (const { top, bottom } of layers.channels)
      for (let segment = 0; segment < top.length; segment++) {
        const from = top[segment] as number;
        const to = bottom[segment] as number;
        const off = (x[from] as number) + (layers.exit[from] as number) - (x[to] as number);
        if (off === 0) continue;
        if (shift(to, off) || shift(from, -off)) moved = true;
      }
  }
}

/** Everything that is connected with an item by straight lines alone. */
function straightWith(ties: Ties, x: Float64Array, item: number): ReadonlySet<number> {
  const column = new Set([item]);
  for (const member of column)
    for (let tie = ties.first[member] as number; tie < (ties.first[member + 1] as number); tie++)
      if (offBy(ties, x, member, tie) === 0) column.add(ties.other[tie] as number);
  return column;
}

const offBy = (ties: Ties, x: Float64Array, item: number, tie: number): number =>
  (x[ties.other[tie] as number] as number) + (ties.shift[tie] as number) - (x[item] as number);

/** How crooked the lines around a column would be if it were moved: small steps disturb more than long lanes. */
function strain(ties: Ties, x: Float64Array, column: ReadonlySet<number>, by: number): number {
  let sum = 0;
  for (const member of column)
    for (let tie = ties.first[member] as number; tie < (ties.first[member + 1] as number); tie++) {
      if (column.has(ties.other[tie] as number)) continue;
      const off = Math.abs(offBy(ties, x, member, tie) - by);
      sum += (ties.weight[tie] as number) * (off === 0 ? 0 : 20 + Math.max(0, 24 - off) + off / 8);
    }
  return sum;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
