import type { Layers, Segments } from './layers';
import { AIR } from './spacing';

/**
 * One connected line in the channel between two rows: pins go down from the row above and up from the row below to
 * one lane across. A **trunk** has one pin above (the children of one parent), a **bus** one pin below (the parents
 * of one child); a single line is both.
 */
export interface Net {
  /** Items above and below, and where the line leaves or enters them. */
  readonly tops: number[];
  readonly topX: number[];
  readonly bottoms: number[];
  readonly bottomX: number[];
}

export interface Channel {
  readonly nets: readonly Net[];
  /** The net of each segment. */
  readonly netOf: Int32Array;
}

/**
 * Sorts the segments of a channel into nets. A segment whose parent has other children here runs in the parent's
 * trunk, one whose child has other parents here in the child's bus. If both have, the line goes straight down from
 * the parent into the child's bus, below the trunk. A parent may feed one bus in that way and a child may end one
 * trunk, or a reader could turn from one line into another that is none of theirs; any further segment gets ports of
 * its own.
 */
export function netsOf(layers: Layers, segments: Segments, x: Float64Array): Channel {
  const { top, bottom } = segments;
  const count = top.length;
  const fanOut = countBy(top);
  const fanIn = countBy(bottom);
  const nets: Net[] = [];
  const trunks = new Map<number, number>();
  const buses = new Map<number, number>();
  const feeds = new Set<number>();
  const ends = new Set<number>();
  const netOf = new Int32Array(count);
  const open = (): number => nets.push({ tops: [], topX: [], bottoms: [], bottomX: [] }) - 1;
  const named = (names: Map<number, number>, item: number): number => {
    const net = names.get(item) ?? open();
    names.set(item, net);
    return net;
  };
  const join = (segment: number, net: number, beside = 0): void => {
    const from = top[segment] as number;
    const to = bottom[segment] as number;
    netOf[segment] = net;
    const line = nets[net] as Net;
    const fromX = Math.round((x[from] as number) + (layers.exit[from] as number));
    const toX = Math.round(x[to] as number);
    const side = toX < fromX ? -beside : beside;
    if (!line.tops.includes(from)) {
      line.tops.push(from);
      line.topX.push(fromX + (from < layers.blocks ? side : 0));
    }
    if (!line.bottoms.includes(to)) {
      line.bottoms.push(to);
      line.bottomX.push(toX - (to < layers.blocks ? side : 0));
    }
  };
  for (let segment = 0; segment < count; segment++) {
    const from = top[segment] as number;
    const to = bottom[segment] as number;
    const out = fanOut.get(from) as number;
    const into = fanIn.get(to) as number;
    if (into === 1) join(segment, named(trunks, from));
    else if (out === 1) join(segment, named(buses, to));
    else if (!feeds.has(from)) {
      feeds.add(from);
      join(segment, named(buses, to));
    } else if (!ends.has(to)) {
      ends.add(to);
      join(segment, named(trunks, from));
    } else join(segment, open(), AIR.port);
  }
  return { nets, netOf };
}

function countBy(items: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
