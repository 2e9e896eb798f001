import type { Block } from './blocks';
import { type Nets, netsOf } from './nets';
import type { Links } from './ranks';

/**
 * The drawing as rows of items. The first items are the blocks, the rest are **wires**: the places where a line that
 * spans several ranks passes a row in between. Every segment runs from an item to one of the next row, so lines only
 * ever move between two rows, and never through anything that stands in one.
 */
export interface Layers {
  readonly count: number;
  /** Items below this number are blocks. */
  readonly blocks: number;
  readonly rank: Int32Array;
  /** Extents of each item before and after its line: where it would be entered if nothing were in the way. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The ports of each item, where it is entered and left, relative to its line. */
  readonly entry: Float64Array;
  readonly exit: Float64Array;
  /** The items of each row in their order across. */
  readonly rows: number[][];
  /** Between row `k` and row `k + 1`: the segments, and how they are gathered into nets. */
  readonly channels: readonly Channel[];
  /** The segments that each link passes, from block to block: the first in the channel below its parent, and so on. */
  readonly paths: readonly Int32Array[];
  /** What each wire is part of: wires of the same line have the same number. */
  readonly lines: Int32Array;
}

export interface Channel {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  readonly nets: Nets;
}

/** What does not change while a drawing is improved. */
export interface Subject {
  readonly blocks: readonly Block[];
  readonly links: Links;
  /** The family of each link. */
  readonly family: Int32Array;
  /** Pairs of blocks that are next to one another among the children of some parent, the earlier one first. */
  readonly siblings: Int32Array;
}

/**
 * How links that span several ranks travel. Down to rank `leave` a link shares the trunk of its parent, from rank
 * `join` on it shares the bus of its family, and in between it runs alone.
 */
export interface Travel {
  readonly rank: Int32Array;
  readonly leave: Int32Array;
  readonly join: Int32Array;
}

/** Every long link boards the bus of its family at once. */
export function earliestTravel(links: Links, rank: Int32Array): Travel {
  return {
    rank,
    leave: Int32Array.from(links.from, (parent) => rank[parent] as number),
    join: Int32Array.from(links.from, (parent) => (rank[parent] as number) + 1),
  };
}

/** Lays blocks and wires out in rows; the order within a row is the order of creation. */
export function layersOf(subject: Subject, travel: Travel): Layers {
  const { blocks, links, family } = subject;
  let depth = 0;
  for (const row of travel.rank) if (row >= depth) depth = row + 1;
  const wires = wiresOf(subject, travel, depth);
  const channels = Array.from({ length: Math.max(0, depth - 1) }, segmentList);
  const paths = links.from.map((parent, link) => {
    const child = links.to[link] as number;
    const from = travel.rank[parent] as number;
    const to = travel.rank[child] as number;
    const path = new Int32Array(to - from);
    let above = parent;
    for (let row = from; row < to; row++) {
      const below = row + 1 < to ? wires.at(link, row + 1) : child;
      const line =
        below === child ? (family[link] as number) : (wires.lines[below - blocks.length] as number);
      path[row - from] = (channels[row] as SegmentList).add(above, below, line);
      above = below;
    }
    return path;
  });
  const rank = new Int32Array(blocks.length + wires.ranks.length);
  rank.set(travel.rank);
  rank.set(wires.ranks, blocks.length);
  const lines = new Int32Array(rank.length).fill(-1);
  lines.set(wires.lines, blocks.length);
  const rows: number[][] = Array.from({ length: depth }, () => []);
  rank.forEach((row, item) => {
    rows[row]?.push(item);
  });
  const extents = (of: (block: Block) => number): Float64Array => {
    const values = new Float64Array(rank.length);
    for (let item = 0; item < blocks.length; item++) values[item] = of(blocks[item] as Block);
    return values;
  };
  return {
    count: rank.length,
    blocks: blocks.length,
    rank,
    before: extents((block) => block.entry),
    after: extents((block) => block.breadth - block.entry),
    entry: new Float64Array(rank.length),
    exit: extents((block) => block.exit - block.entry),
    rows,
    channels: channels.map(({ top, bottom, lines }) => ({
      top,
      bottom,
      nets: netsOf(top, bottom, lines, blocks.length),
    })),
    paths,
    lines,
  };
}

interface Wires {
  readonly ranks: readonly number[];
  /** The wire by which a link passes a row: one for all links that share a line there. */
  readonly at: (link: number, row: number) => number;
  /** Of each wire, what it is part of. */
  readonly lines: readonly number[];
}

function wiresOf({ blocks, links, family }: Subject, { leave, join }: Travel, depth: number): Wires {
  const ranks: number[] = [];
  const lines: number[] = [];
  const known = new Map<number, number>();
  // Lines are numbered: buses by family, then trunks by parent, then links that run alone.
  const most = blocks.length + links.from.length;
  const lineAt = (link: number, row: number): number => {
    if (row >= (join[link] as number)) return family[link] as number;
    return row <= (leave[link] as number) ? most + (links.from[link] as number) : 2 * most + link;
  };
  const at = (link: number, row: number): number => {
    const line = lineAt(link, row);
    const before = known.get(line * depth + row);
    if (before !== undefined) return before;
    const wire = blocks.length + ranks.push(row) - 1;
    lines.push(line);
    known.set(line * depth + row, wire);
    return wire;
  };
  return { ranks, lines, at };
}

interface SegmentList {
  readonly top: number[];
  readonly bottom: number[];
  readonly lines: number[];
  /** The number of the segment between two items, new or known. */
  readonly add: (top: number, bottom: number, line: number) => number;
}

/** More items than any drawing has, so that two of them make one number. */
const MANY = 2 ** 26;

function segmentList(): SegmentList {
  const top: number[] = [];
  const bottom: number[] = [];
  const lines: number[] = [];
  const known = new Map<number, number>();
  const add = (from: number, to: number, line: number): number => {
    const key = from * MANY + to;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, top.length);
    lines.push(line);
    bottom.push(to);
    return top.push(from) - 1;
  };
  return { top, bottom, lines, add };
}
