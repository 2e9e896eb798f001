import { type Courses, stack } from './along';
import type { Arrangement } from './arrangement';
import type { Span } from './axes';
import type { Block } from './blocks';
import type { Layers } from './layers';
import { medianOf } from './median';
import type { ArrangedPart } from './parts';
import { type Corner, cornersOf } from './routes';
import { straighten } from './straighten';
import { untangled } from './untangle';

/** The drawing of one connected part in the layout's own axes, before it gets a place on the page. */
export interface Sketch {
  /** The blocks of this part, and where each one starts. */
  readonly blocks: readonly number[];
  readonly across: readonly number[];
  readonly along: readonly number[];
  /** The links of this part, and the corners of each. */
  readonly links: readonly number[];
  readonly corners: readonly (readonly Corner[])[];
  /** Where each item of the arrangement stands across in the end. */
  readonly x: Float64Array;
}

/** Draws an arrangement: everything gets whole numbers, rows and lanes their places along, and links their corners. */
export function sketchOf({ arrangement, blocks, links }: ArrangedPart): Sketch {
  const { subject, travel } = arrangement;
  const places = arrangement.x.map(Math.round);
  straighten(arrangement.layers, places);
  const { layers, x } = untangled(subject, arrangement.layers, places);
  const courses = stackAgain(arrangement, layers, x) ?? stack(layers, subject.blocks, x);
  return {
    blocks,
    across: subject.blocks.map((block, item) => (x[item] as number) - block.entry),
    along: subject.blocks.map((_, item) => courses.start[item] as number),
    links,
    corners: layers.paths.map((path, link) =>
      cornersOf(layers, courses, path, travel.rank[subject.links.from[link] as number] as number),
    ),
    x,
  };
}

/** Rows and lanes of something that was drawn before: nothing comes up, for what hangs below would come up as well. */
function stackAgain({ subject, starts }: Arrangement, layers: Layers, x: Float64Array): Courses | undefined {
  if (!starts) return undefined;
  const { start } = stack(layers, subject.blocks, x);
  const moves = Array.from(starts, (place, item) => place - (start[item] as number));
  const offset = medianOf(moves.filter((move) => !Number.isNaN(move)));
  return stack(
    layers,
    subject.blocks,
    x,
    starts.map((place) => place - offset),
  );
}

/** What a sketch covers. */
export function extentOf(part: Sketch, blocks: readonly Block[]): Span {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  part.blocks.forEach((block, at) => {
    const { breadth, depth } = blocks[block] as Block;
    const across = part.across[at] as number;
    const along = part.along[at] as number;
    [from, to] = [Math.min(from, across), Math.max(to, across + breadth)];
    [start, end] = [Math.min(start, along), Math.max(end, along + depth)];
  });
  for (const corners of part.corners)
    for (const { across, along } of corners) {
      [from, to] = [Math.min(from, across), Math.max(to, across)];
      [start, end] = [Math.min(start, along), Math.max(end, along)];
    }
  return { across: from, along: start, breadth: to - from, depth: end - start };
}
