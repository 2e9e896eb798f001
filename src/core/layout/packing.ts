import type { Axes, Span } from './axes';
import type { Block } from './blocks';
import type { Cast } from './cast';
import type { Sketch } from './sketch';
import { AIR } from './spacing';

/** By how much a part of the drawing is moved. */
export interface Offset {
  readonly across: number;
  readonly along: number;
}

/** Width : height that shelves of unconnected parts aim for. */
const RATIO = 1.6;

/** Stands unconnected parts side by side on shelves, in order, so that together they suit a screen. */
export function pack(sketches: readonly Sketch[], cast: Cast, axes: Axes): readonly Offset[] {
  const extents = sketches.map((part) => extentOf(part, cast.blocks));
  const area = extents.reduce(
    (sum, { breadth, depth }) => sum + (breadth + AIR.components) * (depth + AIR.components),
    0,
  );
  const ratio = axes.direction === 'down' ? RATIO : 1 / RATIO;
  const shelf = Math.max(Math.sqrt(area * ratio), ...extents.map(({ breadth }) => breadth));
  let across = 0;
  let along = 0;
  let deepest = 0;
  return extents.map((extent) => {
    if (across > 0 && across + extent.breadth > shelf) {
      along += deepest + AIR.components;
      across = 0;
      deepest = 0;
    }
    const offset = { across: across - extent.across, along: along - extent.along };
    across += extent.breadth + AIR.components;
    deepest = Math.max(deepest, extent.depth);
    return offset;
  });
}

/** What a sketch covers, in the axes of the layout. */
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
    for (const { across } of corners) [from, to] = [Math.min(from, across), Math.max(to, across)];
  return { across: from, along: start, breadth: to - from, depth: end - start };
}
