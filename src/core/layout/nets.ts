/**
 * How the segments of one channel are gathered into nets. A net is one connected line: it comes down from its tops,
 * runs along one lane, and goes down to its bottoms. In a net any top may lead to any bottom, or a reader could take
 * a way that is none.
 *
 * Pins are listed per net: those of net `n` stand from `topFirst[n]` to `topFirst[n + 1]` in `top`, and likewise
 * below. A pin with slot 0 uses the port in the middle of its item, others use ports beside it.
 */
export interface Nets {
  readonly count: number;
  readonly topFirst: Int32Array;
  readonly top: Int32Array;
  readonly topSlot: Int32Array;
  readonly bottomFirst: Int32Array;
  readonly bottom: Int32Array;
  readonly bottomSlot: Int32Array;
  /** Of each segment, its net. */
  readonly netOf: Int32Array;
}

/**
 * Gathers segments into nets. Segments of one line that several tops share are one net; everything else that comes
 * from one top is that top's trunk. Where an item is in more nets than can tell their lines apart at one port, the
 * further ones get ports of their own:
 *
 * - Below an item at most one net that it shares with other tops may start from the middle port; it runs below the
 *   item's trunk.
 * - Above an item at most one net that has other bottoms may end at the middle port; it runs above the nets that
 *   have none.
 */
export function netsOf(
  top: readonly number[],
  bottom: readonly number[],
  line: readonly number[],
  blocks: number,
): Nets {
  const netOf = numberNets(top, line);
  let count = 0;
  for (const net of netOf) if (net >= count) count = net + 1;
  const tops = pinsOf(count, netOf, top);
  const bottoms = pinsOf(count, netOf, bottom);
  const size = (pins: Pins, net: number): number =>
    (pins.first[net + 1] as number) - (pins.first[net] as number);
  return {
    count,
    topFirst: tops.first,
    top: tops.items,
    topSlot: slotsOf(tops, blocks, (net) => size(tops, net) > 1),
    bottomFirst: bottoms.first,
    bottom: bottoms.items,
    bottomSlot: slotsOf(bottoms, blocks, (net) => size(bottoms, net) > 1),
    netOf,
  };
}

function numberNets(top: readonly number[], line: readonly number[]): Int32Array {
  const firstTop = new Map<number, number>();
  const shared = new Set<number>();
  for (let segment = 0; segment < top.length; segment++) {
    const known = firstTop.get(line[segment] as number);
    if (known === undefined) firstTop.set(line[segment] as number, top[segment] as number);
    else if (known !== top[segment]) shared.add(line[segment] as number);
  }
  // Nets by the line that they are, or by the item whose trunk they are: counted down from -1.
  const numbers = new Map<number, number>();
  const netOf = new Int32Array(top.length);
  for (let segment = 0; segment < top.length; segment++) {
    const own = line[segment] as number;
    const key = shared.has(own) ? own : -1 - (top[segment] as number);
    const known = numbers.get(key);
    netOf[segment] = known ?? numbers.size;
    if (known === undefined) numbers.set(key, numbers.size);
  }
  return netOf;
}

interface Pins {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/** The distinct items of each net at one end. */
function pinsOf(count: number, netOf: Int32Array, items: readonly number[]): Pins {
  const room = new Int32Array(count + 1);
  for (const net of netOf) room[net + 1] = (room[net + 1] as number) + 1;
  for (let net = 0; net < count; net++) room[net + 1] = (room[net + 1] as number) + (room[net] as number);
  const found = new Int32Array(netOf.length);
  const end = room.slice();
  for (let segment = 0; segment < netOf.length; segment++) {
    const net = netOf[segment] as number;
    const item = items[segment] as number;
    let at = room[net] as number;
    while (at < (end[net] as number) && found[at] !== item) at++;
    if (at < (end[net] as number)) continue;
    found[at] = item;
    end[net] = at + 1;
  }
  const first = new Int32Array(count + 1);
  for (let net = 0; net < count; net++) {
    const to = first[net] as number;
    found.copyWithin(to, room[net] as number, end[net] as number);
    first[net + 1] = to + (end[net] as number) - (room[net] as number);
  }
  return { first, items: found.slice(0, first[count] as number) };
}

/** Middle ports for all nets of an item but the second, third … of those that must not share one. */
function slotsOf(pins: Pins, blocks: number, exclusive: (net: number) => boolean): Int32Array {
  const slots = new Int32Array(pins.items.length);
  const used = new Map<number, number>();
  for (let net = 0; net + 1 < pins.first.length; net++) {
    if (!exclusive(net)) continue;
    for (let pin = pins.first[net] as number; pin < (pins.first[net + 1] as number); pin++) {
      const item = pins.items[pin] as number;
      const slot = used.get(item) ?? 0;
      used.set(item, slot + 1);
      if (item < blocks) slots[pin] = slot;
    }
  }
  return slots;
}
