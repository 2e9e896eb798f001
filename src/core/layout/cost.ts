import { cyclicLoss, fillLosses } from './lanes';
import type { Layers, Subject } from './layers';
import type { Nets } from './nets';
import type { Pins } from './pins';
import { WEIGHTS } from './weights';

/**
 * What an arrangement costs apart from its channels, as a function of where its items stand: its breadth, every row that
 * a line has to pass, and siblings that stand the other way round than in the document, or not in one row.
 */
export function partCostOf({ siblings }: Subject, layers: Layers): (x: Float64Array) => number {
  const wires = WEIGHTS.wire * (layers.count - layers.blocks);
  const staggers = WEIGHTS.stagger * staggersOf(siblings, layers.rank);
  return (x) =>
    breadthCost(breadth(layers, x)) + wires + WEIGHTS.inversion * inversionsOf(siblings, x) + staggers;
}

/** Beyond so many pixels across a drawing suits no screen. */
const BROAD = 3300;

const breadthCost = (across: number): number =>
  WEIGHTS.breadth * across + WEIGHTS.excess * Math.max(0, across - BROAD);

/** How many of some pairs of blocks do not stand in their order. */
export function inversionsOf(pairs: Int32Array, x: Float64Array): number {
  let count = 0;
  for (let at = 0; at < pairs.length; at += 2)
    if ((x[pairs[at] as number] as number) > (x[pairs[at + 1] as number] as number)) count++;
  return count;
}

/** How many of some pairs of blocks do not stand in one row. */
function staggersOf(pairs: Int32Array, rank: Int32Array): number {
  let count = 0;
  for (let at = 0; at < pairs.length; at += 2)
    if (rank[pairs[at] as number] !== rank[pairs[at + 1] as number]) count++;
  return count;
}

/** Room for the losses of one channel; only ever used within one call. */
let losses = new Float64Array(64);

/** The crossings of a channel with its lanes in their best order, and the length of its lanes. */
export function channelCost(nets: Nets, pins: Pins): number {
  const { count } = nets;
  if (losses.length < count * count) losses = new Float64Array(2 * count * count);
  let cost = fillLosses(nets, pins, WEIGHTS.along, losses) + cyclicLoss(losses, count);
  for (let net = 0; net < count; net++) {
    const length = (pins.to[net] as number) - (pins.from[net] as number);
    cost += WEIGHTS.length * length;
    if (length > 0.5 && length < 24) cost += WEIGHTS.stumble;
  }
  return cost;
}

function breadth(layers: Layers, x: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of layers.rows) {
    const first = row[0];
    const last = row[row.length - 1];
    if (first === undefined || last === undefined) continue;
    low = Math.min(low, (x[first] as number) - (layers.before[first] as number));
    high = Math.max(high, (x[last] as number) + (layers.after[last] as number));
  }
  return high - low;
}
