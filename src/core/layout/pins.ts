import type { Channel, Layers } from './layers';
import { AIR } from './spacing';

/** Where the pins of a channel's nets stand across, and from where to where their lanes run. */
export interface Pins {
  readonly topX: Float64Array;
  readonly bottomX: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export const pinsFor = ({ nets }: Channel): Pins => ({
  topX: new Float64Array(nets.top.length),
  bottomX: new Float64Array(nets.bottom.length),
  from: new Float64Array(nets.count),
  to: new Float64Array(nets.count),
});

/** Finds the places of all pins, given where the items stand. */
export function placePins(layers: Layers, { nets }: Channel, x: Float64Array, pins: Pins): void {
  const { topFirst, top, topSlot, bottomFirst, bottom, bottomSlot } = nets;
  const { topX, bottomX, from, to } = pins;
  for (let net = 0; net < nets.count; net++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    let beside = false;
    const lastTop = topFirst[net + 1] as number;
    const lastBottom = bottomFirst[net + 1] as number;
    for (let pin = topFirst[net] as number; pin < lastTop; pin++) {
      const item = top[pin] as number;
      const place = (x[item] as number) + (layers.exit[item] as number);
      topX[pin] = place;
      if (place < low) low = place;
      if (place > high) high = place;
      if (topSlot[pin] !== 0) beside = true;
    }
    for (let pin = bottomFirst[net] as number; pin < lastBottom; pin++) {
      const item = bottom[pin] as number;
      const place = (x[item] as number) + (layers.entry[item] as number);
      bottomX[pin] = place;
      if (place < low) low = place;
      if (place > high) high = place;
      if (bottomSlot[pin] !== 0) beside = true;
    }
    if (beside) {
      const middle = (low + high) / 2;
      low = Number.POSITIVE_INFINITY;
      high = Number.NEGATIVE_INFINITY;
      for (let pin = topFirst[net] as number; pin < lastTop; pin++) {
        const place = slotted(topX[pin] as number, topSlot[pin] as number, middle);
        topX[pin] = place;
        if (place < low) low = place;
        if (place > high) high = place;
      }
      for (let pin = bottomFirst[net] as number; pin < lastBottom; pin++) {
        const place = slotted(bottomX[pin] as number, bottomSlot[pin] as number, middle);
        bottomX[pin] = place;
        if (place < low) low = place;
        if (place > high) high = place;
      }
    }
    from[net] = low;
    to[net] = high;
  }
}

/** The first port beside the middle lies towards the rest of the net; further ones lie before the middle. */
function slotted(place: number, slot: number, middle: number): number {
  if (slot === 0) return place;
  return place + (slot === 1 && place < middle ? AIR.port : -slot * AIR.port);
}
