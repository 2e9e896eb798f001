import type { Nets } from './nets';
import type { Pins } from './pins';
import { AIR } from './spacing';
import { WEIGHTS } from './weights';

/**
 * What it costs to draw the lane of net `a` above that of net `b`: the lines that cross, and much more for lines that
 * would run along one another. Below its lane a net consists of its bottoms, above it of its tops; so the bottoms of
 * `a` cross the lane of `b`, and the tops of `b` cross the lane of `a`. Each pair of foreign lines that would run
 * along one another costs `along`. Nets that are further apart than `AIR.foreign` cost one another nothing.
 */
export function costAbove(nets: Nets, pins: Pins, a: number, b: number, along: number): number {
  const { topFirst, top, bottomFirst, bottom } = nets;
  const { topX, bottomX, from, to } = pins;
  const fromA = from[a] as number;
  const toA = to[a] as number;
  const fromB = from[b] as number;
  const toB = to[b] as number;
  const topsA = topFirst[a] as number;
  const topsAEnd = topFirst[a + 1] as number;
  const topsB = topFirst[b] as number;
  const topsBEnd = topFirst[b + 1] as number;
  const bottomsB = bottomFirst[b] as number;
  const bottomsBEnd = bottomFirst[b + 1] as number;
  let cost = 0;
  for (let pin = bottomFirst[a] as number; pin < (bottomFirst[a + 1] as number); pin++) {
    const x = bottomX[pin] as number;
    if (x >= fromB && x <= toB) {
      // A line down to a child that both nets lead to joins the lane of b, and may not lead on to anything else.
      let joins = false;
      for (let other = bottomsB; other < bottomsBEnd; other++)
        if (bottom[other] === bottom[pin] && bottomX[other] === x) joins = true;
      if (!joins) cost++;
      else if (bottomsBEnd - bottomsB > 1) cost += WEIGHTS.misleading;
    }
    for (let other = topsB; other < topsBEnd; other++) {
      const away = (topX[other] as number) - x;
      if (away < AIR.foreign && away > -AIR.foreign) cost += along;
    }
  }
  for (let pin = topsB; pin < topsBEnd; pin++) {
    const x = topX[pin] as number;
    if (x < fromA || x > toA) continue;
    let joins = false;
    for (let other = topsA; other < topsAEnd; other++)
      if (top[other] === top[pin] && topX[other] === x) joins = true;
    if (!joins) cost++;
    else if (topsAEnd - topsA > 1) cost += WEIGHTS.misleading;
  }
  return cost;
}

/** How many foreign lines run along one another if the lane of `a` lies above that of `b`. */
export function alongAbove(nets: Nets, pins: Pins, a: number, b: number): number {
  let count = 0;
  for (let pin = nets.bottomFirst[a] as number; pin < (nets.bottomFirst[a + 1] as number); pin++)
    for (let other = nets.topFirst[b] as number; other < (nets.topFirst[b + 1] as number); other++)
      if (Math.abs((pins.topX[other] as number) - (pins.bottomX[pin] as number)) < AIR.foreign) count++;
  return count;
}
