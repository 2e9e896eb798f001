import { packed, settler } from './across';
import { stack } from './along';
import type { Block } from './blocks';
import type { Cast } from './cast';
import { familiesOf } from './families';
import { earliestTravel, layersOf, type Subject } from './layers';
import { orderRows } from './order';
import { type Links, ranksOf } from './ranks';
import { type Corner, cornersOf } from './routes';
import { type State, stateOf } from './search/state';

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
export function sketch(cast: Cast, part: readonly number[]): Sketch {
  const { subject, own } = subjectOf(cast, part);
  const travel = earliestTravel(subject.links, ranksOf(subject.links));
  const layers = layersOf(subject, travel);
  orderRows(layers);
  const x = packed(layers);
  settler(layers)(x, SWEEPS, (sweep) => Math.min(1, sweep / (SWEEPS - 4)));
  return finish(stateOf(subject, travel, layers, x), part, own);
}

/** A connected part with its blocks and links numbered from zero. */
export function subjectOf(cast: Cast, part: readonly number[]): { subject: Subject; own: readonly number[] } {
  const local = new Map(part.map((block, at) => [block, at]));
  const own = cast.links.from.flatMap((from, link) => (local.has(from) ? [link] : []));
  const links: Links = {
    count: part.length,
    from: own.map((link) => local.get(cast.links.from[link] as number) as number),
    to: own.map((link) => local.get(cast.links.to[link] as number) as number),
  };
  const blocks = part.map((block) => cast.blocks[block] as Block);
  return { subject: { blocks, links, family: familiesOf(links) }, own };
}

export function finish(
  { subject, layers, settle, x, travel }: State,
  part: readonly number[],
  own: readonly number[],
): Sketch {
  const { blocks, links } = subject;
  settle(x, 8, () => 1);
  for (let item = 0; item < layers.count; item++) x[item] = Math.round(x[item] as number);
  const courses = stack(layers, blocks, x);
  return {
    blocks: part,
    across: blocks.map((block, item) => (x[item] as number) - block.entry),
    along: blocks.map((_, item) => courses.start[item] as number),
    links: own,
    corners: layers.paths.map((path, link) =>
      cornersOf(layers, courses, path, travel.rank[links.from[link] as number] as number),
    ),
  };
}
