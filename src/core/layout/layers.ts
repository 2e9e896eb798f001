import type { Block } from './blocks';
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
  /** Extents of each item before and after the line by which it is entered. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Where each item is left, relative to where it is entered. */
  readonly exit: Float64Array;
  /** The items of each row in their order across. */
  readonly rows: number[][];
  /** Between row `k` and row `k + 1`: pairs of items. */
  readonly channels: readonly Segments[];
  /** The items that each link passes, from block to block. */
  readonly paths: readonly (readonly number[])[];
}

export interface Segments {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

/**
 * How a link that spans several ranks travels: from rank `join` on in the bus of its child, which it shares with
 * other links into that child, and above that rank alone.
 */
export interface Travel {
  readonly join: Int32Array;
}

/** Every long link boards its child's bus at once. */
export function earliestTravel(links: Links, rank: Int32Array): Travel {
  return { join: Int32Array.from(links.from, (parent) => (rank[parent] as number) + 1) };
}

/** Lays blocks and wires out in rows; the order within a row is the order of creation. */
export function layersOf(blocks: readonly Block[], links: Links, rank: Int32Array, travel: Travel): Layers {
  const ranks = Array.from(rank);
  const before = blocks.map((block) => block.entry);
  const after = blocks.map((block) => block.breadth - block.entry);
  const exit = blocks.map((block) => block.exit - block.entry);
  const buses = new Map<string, number>();
  const wire = (row: number): number => {
    ranks.push(row);
    before.push(0);
    after.push(0);
    exit.push(0);
    return ranks.length - 1;
  };
  const busAt = (child: number, row: number): number => {
    const key = `${child} ${row}`;
    const known = buses.get(key) ?? wire(row);
    buses.set(key, known);
    return known;
  };
  const paths = links.from.map((parent, link) => {
    const child = links.to[link] as number;
    const path = [parent];
    for (let row = (rank[parent] as number) + 1; row < (rank[child] as number); row++)
      path.push(row < (travel.join[link] as number) ? wire(row) : busAt(child, row));
    path.push(child);
    return path;
  });
  const depth = ranks.reduce((most, row) => Math.max(most, row), -1) + 1;
  const rows: number[][] = Array.from({ length: depth }, () => []);
  ranks.forEach((row, item) => {
    rows[row]?.push(item);
  });
  return {
    count: ranks.length,
    blocks: blocks.length,
    rank: Int32Array.from(ranks),
    before: Float64Array.from(before),
    after: Float64Array.from(after),
    exit: Float64Array.from(exit),
    rows,
    channels: channelsOf(paths, ranks, depth),
    paths,
  };
}

function channelsOf(
  paths: readonly (readonly number[])[],
  ranks: readonly number[],
  depth: number,
): readonly Segments[] {
  const channels = Array.from({ length: Math.max(0, depth - 1) }, () => ({
    top: [] as number[],
    bottom: [] as number[],
  }));
  const seen = new Set<number>();
  for (const path of paths) {
    for (let step = 1; step < path.length; step++) {
      const top = path[step - 1] as number;
      const bottom = path[step] as number;
      const pair = top * ranks.length + bottom;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const channel = channels[ranks[top] as number];
      channel?.top.push(top);
      channel?.bottom.push(bottom);
    }
  }
  return channels;
}
