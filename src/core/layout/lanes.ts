import { costAbove } from './crossings';
import type { Nets } from './nets';
import type { Pins } from './pins';
import { AIR } from './spacing';
import { WEIGHTS } from './weights';

/** How often lanes are sifted at most; far fewer rounds are enough as a rule. */
const ROUNDS = 8;

/**
 * The order of lanes in a channel, from the upper row to the lower: net numbers, chosen so that few lines cross and
 * none runs along a foreign one. From several first orders each net is sifted to its best place until nothing
 * improves, and the best result is kept. Where it is all the same, lanes that have to run lower, below something tall,
 * come last: `heights` says how low each one has to run.
 */
export function laneOrder(nets: Nets, pins: Pins, heights: Float64Array): readonly number[] {
  const { count } = nets;
  const loss = new Float64Array(count * count);
  fillLosses(nets, pins, WEIGHTS.misleading, loss);
  const wins = winsOf(loss, count);
  const height = (net: number): number => heights[net] as number;
  const firsts: ((one: number, other: number) => number)[] = [
    (one, other) => height(one) - height(other) || towardsBus(nets, one) - towardsBus(nets, other),
    (one, other) => (wins[one] as number) - (wins[other] as number) || height(one) - height(other),
    (one, other) => towardsBus(nets, one) - towardsBus(nets, other),
  ];
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const first of firsts) {
    const order = Array.from({ length: count }, (_, net) => net).sort(first);
    for (let round = 0; round < ROUNDS && sift(order, loss, count); round++);
    const cost = totalLoss(order, loss, count);
    if (cost < least) [best, least] = [order, cost];
  }
  return best;
}

/**
 * Fills in what it costs to have one net above another, less what the other way round costs, row by row for all pairs.
 * Gives back what the pairs would cost if each lay the better way round.
 */
export function fillLosses(nets: Nets, pins: Pins, along: number, loss: Float64Array): number {
  const { count } = nets;
  const { from, to } = pins;
  let least = 0;
  for (let one = 0; one < count; one++) {
    loss[one * count + one] = 0;
    const low = from[one] as number;
    const high = (to[one] as number) + AIR.foreign;
    for (let other = one + 1; other < count; other++) {
      if ((to[other] as number) + AIR.foreign < low || (from[other] as number) > high) {
        loss[one * count + other] = 0;
        loss[other * count + one] = 0;
        continue;
      }
      const above = costAbove(nets, pins, one, other, along);
      const below = costAbove(nets, pins, other, one, along);
      least += above < below ? above : below;
      loss[one * count + other] = above - below;
      loss[other * count + one] = below - above;
    }
  }
  return least;
}

/**
 * What lanes cost beyond the better way round of every pair, because no order gives it to all of them. Lanes that can
 * be first or last at no cost are set aside; the rest, seldom more than a few, are sifted.
 */
export function cyclicLoss(loss: Float64Array, count: number): number {
  const rest = entangled(loss, count);
  if (rest.length === 0) return 0;
  const wins = winsOf(loss, count);
  rest.sort((one, other) => (wins[one] as number) - (wins[other] as number));
  for (let round = 0; round < ROUNDS && sift(rest, loss, count); round++);
  let extra = 0;
  for (let upper = 0; upper < rest.length; upper++)
    for (let lower = upper + 1; lower < rest.length; lower++)
      extra += Math.max(0, loss[(rest[upper] as number) * count + (rest[lower] as number)] as number);
  return extra;
}

/** Room for the lanes that are still looked at; only ever used within one call. */
let lanes = new Int32Array(64);

/** The lanes that are left when those that can be first or last at no cost are taken away, again and again. */
function entangled(loss: Float64Array, count: number): number[] {
  if (lanes.length < count) lanes = new Int32Array(2 * count);
  for (let net = 0; net < count; net++) lanes[net] = net;
  let left = count;
  for (let before = count + 1; left < before; ) {
    before = left;
    left = 0;
    // What is taken away in this round may still be looked at; then the next one finds what it stood in the way of.
    for (let at = 0; at < before; at++) {
      const net = lanes[at] as number;
      if (!isExtreme(net, lanes, before, loss, count)) lanes[left++] = net;
    }
  }
  return Array.from(lanes.subarray(0, left));
}

/** Whether a net may stand above so many others, or below all of them, and every pair lies the better way round. */
function isExtreme(
  net: number,
  others: Int32Array,
  many: number,
  loss: Float64Array,
  count: number,
): boolean {
  let first = true;
  let last = true;
  for (let at = 0; at < many && (first || last); at++) {
    const difference = loss[net * count + (others[at] as number)] as number;
    if (difference > 0) first = false;
    else if (difference < 0) last = false;
  }
  return first || last;
}

/** How much each net would lose above all others: those that want to be above come first. */
function winsOf(loss: Float64Array, count: number): Float64Array {
  const wins = new Float64Array(count);
  for (let net = 0; net < count; net++)
    for (let other = 0; other < count; other++)
      wins[net] = (wins[net] as number) + (loss[net * count + other] as number);
  return wins;
}

/** Trunks start above buses. */
const towardsBus = ({ topFirst, bottomFirst }: Nets, net: number): number =>
  (topFirst[net + 1] as number) -
  (topFirst[net] as number) -
  ((bottomFirst[net + 1] as number) - (bottomFirst[net] as number));

/** Moves each net of an order to the place where it costs least; says whether any has moved. */
function sift(order: number[], loss: Float64Array, count: number): boolean {
  let moved = false;
  for (const net of order.slice()) {
    const from = order.indexOf(net);
    let best = from;
    let bestCost = 0;
    let cost = 0;
    for (let to = from - 1; to >= 0; to--) {
      cost += loss[net * count + (order[to] as number)] as number;
      if (cost < bestCost) [best, bestCost] = [to, cost];
    }
    cost = 0;
    for (let to = from + 1; to < order.length; to++) {
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

function totalLoss(order: readonly number[], loss: Float64Array, count: number): number {
  let sum = 0;
  for (let upper = 0; upper < count; upper++)
    for (let lower = upper + 1; lower < count; lower++)
      sum += loss[(order[upper] as number) * count + (order[lower] as number)] as number;
  return sum;
}
