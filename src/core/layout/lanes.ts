import { costAbove } from './crossings';
import type { Nets } from './nets';
import type { Pins } from './pins';
import { WEIGHTS } from './weights';

/**
 * The order of lanes in a channel, from the upper row to the lower: net numbers, chosen so that few lines cross and
 * none runs along a foreign one. Each net is sifted to its best place until nothing improves.
 */
export function laneOrder(nets: Nets, pins: Pins): readonly number[] {
  const { count } = nets;
  // What it costs to have one net above another, less what the other way round costs.
  const loss = new Float64Array(count * count);
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const difference =
        costAbove(nets, pins, one, other, WEIGHTS.misleading) -
        costAbove(nets, pins, other, one, WEIGHTS.misleading);
      loss[one * count + other] = difference;
      loss[other * count + one] = -difference;
    }
  const order = Array.from({ length: count }, (_, net) => net);
  order.sort((one, other) => towardsBus(nets, one) - towardsBus(nets, other));
  for (let round = 0; round < 8 && sift(order, loss, count); round++);
  return order;
}

/** Trunks start above buses. */
const towardsBus = ({ topFirst, bottomFirst }: Nets, net: number): number =>
  (topFirst[net + 1] as number) -
  (topFirst[net] as number) -
  ((bottomFirst[net + 1] as number) - (bottomFirst[net] as number));

function sift(order: number[], loss: Float64Array, count: number): boolean {
  let moved = false;
  for (let net = 0; net < count; net++) {
    const from = order.indexOf(net);
    let best = from;
    let bestCost = 0;
    let cost = 0;
    for (let to = from - 1; to >= 0; to--) {
      cost += loss[net * count + (order[to] as number)] as number;
      if (cost < bestCost) [best, bestCost] = [to, cost];
    }
    cost = 0;
    for (let to = from + 1; to < count; to++) {
      cost -= loss[net * count + (order[to] as number)] as number;
      if (cost < bestCost) [best, bestCost] = [to, cost];
    }
    if (best === from) continue;
    order.splice(from, 1);
    order.splice(best, 0, net);
    moved = true;
  }
  return moved;
}
