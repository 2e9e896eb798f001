import { packed, settle } from './across';
import { stack } from './along';
import type { Block } from './blocks';
import { earliestTravel, layersOf } from './layers';
import { orderRows } from './order';
import { type Links, ranksOf } from './ranks';
import { type Corner, cornersOf } from './routes';

/** The drawing of one connected part in the layout's own axes, before it gets a place on the page. */
export interface Sketch {
  /** The blocks of this part, and where each one starts. */
  readonly blocks: readonly number[];
  readonly across: readonly number[];
  readonly along: readonly number[];
  /** The links of this part, and the corners of each. */
  readonly links: readonly number[];
  readonly corners: readonly (readonly Corner[])[];
}

const SWEEPS = 24;

/** Draws one connected part of the graph of blocks. */
export function sketch(all: readonly Block[], links: Links, part: readonly number[]): Sketch {
  const local = new Map(part.map((block, at) => [block, at]));
  const own = links.from.flatMap((from, link) => (local.has(from) ? [link] : []));
  const inside: Links = {
    count: part.length,
    from: own.map((link) => local.get(links.from[link] as number) as number),
    to: own.map((link) => local.get(links.to[link] as number) as number),
  };
  const blocks = part.map((block) => all[block] as Block);
  const rank = ranksOf(inside);
  const layers = layersOf(blocks, inside, rank, earliestTravel(inside, rank));
  orderRows(layers);
  const x = packed(layers);
  settle(layers, x, SWEEPS);
  for (let item = 0; item < layers.count; item++) x[item] = Math.round(x[item] as number);
  const courses = stack(layers, blocks, x);
  const segments = layers.channels.map(
    ({ top, bottom }) => new Map(top.map((item, at) => [`${item} ${bottom[at]}`, at])),
  );
  const segmentAt = (row: number, top: number, bottom: number): number =>
    segments[row]?.get(`${top} ${bottom}`) as number;
  return {
    blocks: part,
    across: blocks.map((block, item) => (x[item] as number) - block.entry),
    along: blocks.map((_, item) => courses.start[item] as number),
    links: own,
    corners: layers.paths.map((path) => cornersOf(layers, courses, path, segmentAt)),
  };
}
