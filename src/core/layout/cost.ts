import { costAbove } from './crossings';
import type { Layers, Subject } from './layers';
import type { Nets } from './nets';
import type { Pins } from './pins';
import { WEIGHTS } from './weights';

/**
 * What an arrangement costs apart from its channels: its breadth, every row that a line has to pass, and siblings that
 * stand the other way round than in the document.
 */
export function partCost({ siblings }: Subject, layers: Layers, x: Float64Array): number {
  return (
    WEIGHTS.breadth * breadth(layers, x) +
    WEIGHTS.wire * (layers.count - layers.blocks) +
    WEIGHTS.inversion * inversionsOf(siblings, x)
  );
}

/** How many of some pairs of blocks do not stand in their order. */
export function inversionsOf(pairs: Int32Array, x: Float64Array): number {
  let count = 0;
  for (let at = 0; at < pairs.length; at += 2)
    if ((x[pairs[at] as number] as number) > (x[pairs[at + 1] as number] as number)) count++;
  return count;
}

/** The crossings of a channel if every pair of lanes lay the better way round, and the length of its lanes. */
export function channelCost(nets: Nets, pins: Pins): number {
  let cost = 0;
  for (let one = 0; one < nets.count; one++) {
    const length = (pins.to[one] as number) - (pins.from[one] as number);
    cost += WEIGHTS.length * length;
    if (length > 0.5 && length < 24) cost += WEIGHTS.stumble;
    for (let other = one + 1; other < nets.count; other++) {
      const above = costAbove(nets, pins, one, other, WEIGHTS.along);
      if (above === 0) continue;
      const below = costAbove(nets, pins, other, one, WEIGHTS.along);
      cost += above < below ? above : below;
    }
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
