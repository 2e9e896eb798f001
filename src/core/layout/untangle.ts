import { distance } from './across';
import { alongAbove } from './crossings';
import { laneOrder } from './lanes';
import type { Layers, Subject } from './layers';
import { pinsFor, placePins } from './pins';
import { tiesOf } from './ties';

/** Where everything stands across in the end: whole numbers, with ports moved where lines would have run together. */
export interface Untangled {
  readonly layers: Layers;
  readonly x: Float64Array;
}

/** How far a port or a wire is moved to keep clear of a foreign line, nearest first. */
const STEPS = [10, -10, 14, -14, 18, -18, 22, -22, 26, -26, 34, -34, 42, -42] as const;

/**
 * Two foreign lines run along one another where one comes down from above just where the other goes on below, and no
 * order of lanes helps. There a port is moved a little, or a wire if its neighbours leave it room.
 */
export function untangled(subject: Subject, rough: Layers, places: Float64Array): Untangled {
  const layers = { ...rough, entry: rough.entry.slice(), exit: rough.exit.slice() };
  const x = places.map(Math.round);
  for (let rank = 0; rank < layers.channels.length; rank++)
    for (let round = 0; round < 12; round++) {
      const tangles = tanglesIn(layers, rank, x);
      const moved = tangles.some((tangle) => untangle(subject, layers, x, rank, tangle, tangles.length));
      if (!moved) break;
    }
  return { layers, x };
}

/** A bottom item and a top item whose lines run along one another. */
interface Tangle {
  readonly bottom: number;
  readonly top: number;
}

function tanglesIn(layers: Layers, rank: number, x: Float64Array): readonly Tangle[] {
  const channel = layers.channels[rank];
  if (!channel) return [];
  const { nets } = channel;
  const pins = pinsFor(channel);
  placePins(layers, channel, x, pins);
  const order = laneOrder(nets, pins, new Float64Array(nets.count));
  const tangles: Tangle[] = [];
  order.forEach((upper, at) => {
    for (const lower of order.slice(at + 1)) {
      if (alongAbove(nets, pins, upper, lower) === 0) continue;
      for (let pin = nets.bottomFirst[upper] as number; pin < (nets.bottomFirst[upper + 1] as number); pin++)
        for (
          let other = nets.topFirst[lower] as number;
          other < (nets.topFirst[lower + 1] as number);
          other++
        )
          if (Math.abs((pins.topX[other] as number) - (pins.bottomX[pin] as number)) < 8)
            tangles.push({ bottom: nets.bottom[pin] as number, top: nets.top[other] as number });
    }
  });
  return tangles;
}

function untangle(
  subject: Subject,
  layers: Layers,
  x: Float64Array,
  rank: number,
  { bottom, top }: Tangle,
  count: number,
): boolean {
  for (const step of STEPS)
    for (const [item, ports] of [
      [bottom, layers.entry],
      [top, layers.exit],
    ] as const) {
      const block = subject.blocks[item];
      if (block?.stops) continue;
      const places = block ? ports : x;
      const before = places[item] as number;
      places[item] = before + step;
      const fits = block
        ? Math.abs(before + step) < Math.min(60, block.entry, block.breadth - block.entry) - 8
        : hasRoom(layers, x, item);
      const elsewhere = block ? 0 : tanglesIn(layers, rank + (item === top ? -1 : 1), x).length;
      if (fits && elsewhere === 0 && tanglesIn(layers, rank, x).length < count) return true;
      places[item] = before;
    }
  return false;
}

/** Whether a wire keeps its distance to its neighbours. */
function hasRoom(layers: Layers, x: Float64Array, wire: number): boolean {
  const row = layers.rows[layers.rank[wire] as number] ?? [];
  const at = row.indexOf(wire);
  const ties = tiesOf(layers);
  const apart = (one: number | undefined, other: number | undefined): boolean =>
    one === undefined ||
    other === undefined ||
    (x[other] as number) - (x[one] as number) >= distance(layers, ties, one, other);
  return apart(row[at - 1], wire) && apart(wire, row[at + 1]);
}
