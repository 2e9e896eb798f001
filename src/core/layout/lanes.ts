import type { Net } from './nets';
import { AIR } from './spacing';

/** What it costs if a line runs along a foreign one, or if a reader could turn into a foreign line. */
const MISLEADING = 30;

/**
 * The order of lanes in a channel, from the upper row to the lower: net numbers, chosen so that few lines cross and
 * none runs along a foreign one. Each net is sifted to its best place until nothing improves.
 */
export function laneOrder(nets: readonly Net[]): readonly number[] {
  const count = nets.length;
  const ends = nets.map(spanOf);
  // gain[a * count + b]: what it costs to have a above b, less what it costs to have b above a.
  const gain = new Float64Array(count * count);
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const [a, b] = [nets[one] as Net, nets[other] as Net];
      const [spanA, spanB] = [ends[one] as NetSpan, ends[other] as NetSpan];
      const difference = costAbove(a, spanA, b, spanB) - costAbove(b, spanB, a, spanA);
      gain[one * count + other] = difference;
      gain[other * count + one] = -difference;
    }
  const order = nets.map((_, net) => net);
  order.sort((one, other) => bias(nets[one] as Net) - bias(nets[other] as Net));
  for (let round = 0; round < 8 && sift(order, gain, count); round++);
  return order;
}

/** Trunks start above buses. */
const bias = (net: Net): number => net.tops.length - net.bottoms.length;

interface NetSpan {
  readonly from: number;
  readonly to: number;
}

/** From where to where the lane of a net runs. */
export function spanOf(net: Net): NetSpan {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const x of net.topX) {
    from = Math.min(from, x);
    to = Math.max(to, x);
  }
  for (const x of net.bottomX) {
    from = Math.min(from, x);
    to = Math.max(to, x);
  }
  return { from, to };
}

/** What it costs to draw lane `a` above lane `b`. */
function costAbove(a: Net, spanA: NetSpan, b: Net, spanB: NetSpan): number {
  if (spanA.to + AIR.foreign < spanB.from || spanB.to + AIR.foreign < spanA.from) return 0;
  let cost = 0;
  for (let at = 0; at < a.bottoms.length; at++) {
    const x = a.bottomX[at] as number;
    const shared = b.bottoms.indexOf(a.bottoms[at] as number);
    // A bus above a trunk that ends at the same child: its line would pass the trunk's corner.
    if (shared >= 0 && b.bottomX[shared] === x) cost += b.bottoms.length > 1 ? MISLEADING : 0;
    else if (x > spanB.from && x < spanB.to) cost++;
    for (let other = 0; other < b.tops.length; other++)
      if (Math.abs((b.topX[other] as number) - x) < AIR.foreign) cost += MISLEADING;
  }
  for (let at = 0; at < b.tops.length; at++) {
    const x = b.topX[at] as number;
    const shared = a.tops.indexOf(b.tops[at] as number);
    if (shared >= 0 && a.topX[shared] === x) cost += a.tops.length > 1 ? MISLEADING : 0;
    else if (x > spanA.from && x < spanA.to) cost++;
  }
  return cost;
}

function sift(order: number[], gain: Float64Array, count: number): boolean {
  let moved = false;
  for (let net = 0; net < count; net++) {
    const from = order.indexOf(net);
    let best = from;
    let bestCost = 0;
    let cost = 0;
    for (let to = from - 1; to >= 0; to--) {
      cost += gain[net * count + (order[to] as number)] as number;
      if (cost < bestCost) [best, bestCost] = [to, cost];
    }
    cost = 0;
    for (let to = from + 1; to < count; to++) {
      cost -= gain[net * count + (order[to] as number)] as number;
      if (cost < bestCost) [best, bestCost] = [to, cost];
    }
    if (best !== from) {
      order.splice(from, 1);
      order.splice(best, 0, net);
      moved = true;
    }
  }
  return moved;
}
