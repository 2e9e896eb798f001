import type { Span } from '../axes';
import { AIR } from '../spacing';

/** A straight piece of a line in the axes of the layout: along the across-axis (level) or along the along-axis. */
export interface Stretch {
  readonly level: boolean;
  /** Where it lies on the other axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in a point of the grid, as bits. */
export const MARK = {
  /** Too near to a box. */
  wall: 1,
  /** Too near to a foreign level line to run level here. */
  level: 2,
  /** Too near to a foreign upright line to run upright here. */
  upright: 4,
  /** On a level line that the edge may share. */
  sharedLevel: 8,
  sharedUpright: 16,
} as const;

/** The crossings of level and upright grid lines, along which edges may run. */
export interface Grid {
  readonly across: Float64Array;
  readonly along: Float64Array;
  /** What stands in each point; point (i, j) has the number `j * across.length + i`. */
  readonly marks: Uint8Array;
}

const STEP = 24;
/** So many regular lines at most: over a long way they lie further apart. */
const REGULAR = 120;
/** Edges keep this far from boxes; half the air between siblings, so that an edge can pass between them. */
const CLEAR = AIR.siblings / 2;

/** A grid over a window: lines at regular steps, along every box, and exactly at the wanted places. */
export function gridOver(
  window: Span,
  boxes: readonly Span[],
  wanted: { readonly across: readonly number[]; readonly along: readonly number[] },
): Grid {
  const across = linesFor(
    window.across,
    window.across + window.breadth,
    boxes.flatMap((box) => [box.across - CLEAR, box.across + box.breadth + CLEAR]),
    wanted.across,
  );
  const along = linesFor(
    window.along,
    window.along + window.depth,
    boxes.flatMap((box) => [box.along - CLEAR, box.along + box.depth + CLEAR]),
    wanted.along,
  );
  const grid = { across, along, marks: new Uint8Array(across.length * along.length) };
  for (const box of boxes) markBox(grid, box);
  return grid;
}

function linesFor(
  first: number,
  last: number,
  rims: readonly number[],
  wanted: readonly number[],
): Float64Array {
  const lines = new Set([...rims, ...wanted].filter((line) => line >= first && line <= last));
  const step = Math.max(STEP, Math.ceil((last - first) / REGULAR));
  for (let line = Math.ceil(first / step) * step; line <= last; line += step) lines.add(line);
  return Float64Array.from(lines).sort();
}

/** Marks everything nearer to a box than a line may come. */
function markBox(grid: Grid, { across, along, breadth, depth }: Span): void {
  const near = AIR.foreign + 1;
  mark(grid, across - near, across + breadth + near, along - near, along + depth + near, MARK.wall);
}

/** Marks a line that an edge must not run along. */
export function markForeign(grid: Grid, stretch: Stretch): void {
  const near = AIR.foreign - 0.5;
  markAround(grid, stretch, near, stretch.level ? MARK.level : MARK.upright);
}

/** Marks a line that an edge may share: it may run exactly on it, but not close beside it. */
export function markShared(grid: Grid, stretch: Stretch): void {
  markAround(grid, stretch, 0, stretch.level ? MARK.sharedLevel : MARK.sharedUpright);
}

function markAround(grid: Grid, { level, at, from, to }: Stretch, near: number, bits: number): void {
  if (level) mark(grid, from - near, to + near, at - near, at + near, bits);
  else mark(grid, at - near, at + near, from - near, to + near, bits);
}

function mark(
  { across, along, marks }: Grid,
  left: number,
  right: number,
  top: number,
  bottom: number,
  bits: number,
): void {
  const last = indexFrom(across, right + 1e-6);
  for (let j = indexFrom(along, top); j < along.length && (along[j] as number) <= bottom; j++)
    for (let i = indexFrom(across, left); i < last; i++) {
      const point = j * across.length + i;
      marks[point] = (marks[point] as number) | bits;
    }
}

/** The first line that does not lie before a place. */
export function indexFrom(lines: Float64Array, place: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
