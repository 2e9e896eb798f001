import type { Axes, Span } from './axes';
import { AIR } from './spacing';

/** By how much a part of the drawing is moved. */
export interface Offset {
  readonly across: number;
  readonly along: number;
}

/** Width : height that shelves of unconnected parts aim for. */
const RATIO = 1.6;

/**
 * Finds room for unconnected parts. Parts that have a place to be go there, in order, and give way to earlier ones;
 * the rest stand side by side on shelves below them, so that together they suit a screen.
 */
export function pack(
  extents: readonly Span[],
  wishes: readonly (Offset | undefined)[],
  axes: Axes,
): readonly Offset[] {
  const taken: Span[] = [];
  const settled = extents.map((extent, part) => {
    const wish = wishes[part];
    if (!wish) return undefined;
    const free = giveWay(moved(extent, wish), taken);
    taken.push(free);
    return { across: free.across - extent.across, along: free.along - extent.along };
  });
  const left = extents.filter((_, part) => !settled[part]);
  const shelf = shelfFor(left, taken, axes);
  const start = taken.reduce((least, { across }) => Math.min(least, across), taken[0]?.across ?? 0);
  let along = taken.reduce((most, span) => Math.max(most, span.along + span.depth + AIR.components), 0);
  let across = start;
  let deepest = 0;
  return extents.map((extent, part) => {
    const known = settled[part];
    if (known) return known;
    if (across > start && across + extent.breadth > start + shelf) {
      along += deepest + AIR.components;
      across = start;
      deepest = 0;
    }
    const offset = { across: across - extent.across, along: along - extent.along };
    across += extent.breadth + AIR.components;
    deepest = Math.max(deepest, extent.depth);
    return offset;
  });
}

/** How long shelves are: long enough for the longest part and for what stands above, and for good proportions. */
function shelfFor(left: readonly Span[], taken: readonly Span[], axes: Axes): number {
  const ratio = axes.direction === 'down' ? RATIO : 1 / RATIO;
  const all = [...left, ...taken];
  const area = all.reduce(
    (sum, { breadth, depth }) => sum + (breadth + AIR.components) * (depth + AIR.components),
    0,
  );
  const from = Math.min(...taken.map(({ across }) => across));
  const to = Math.max(...taken.map(({ across, breadth }) => across + breadth));
  return Math.max(Math.sqrt(area * ratio), to - from, ...left.map(({ breadth }) => breadth));
}

/** The nearest free place for a part, on one side or another of those that are in its way. */
function giveWay(part: Span, taken: readonly Span[]): Span {
  let place = part;
  for (let tries = 0; tries <= taken.length; tries++) {
    const inTheWay = taken.find((other) => tooNear(place, other));
    if (!inTheWay) return place;
    const right = inTheWay.across + inTheWay.breadth + AIR.components;
    const down = inTheWay.along + inTheWay.depth + AIR.components;
    place =
      right - place.across < down - place.along ? { ...place, across: right } : { ...place, along: down };
  }
  return place;
}

const tooNear = (one: Span, other: Span): boolean =>
  one.across < other.across + other.breadth + AIR.strangers &&
  other.across < one.across + one.breadth + AIR.strangers &&
  one.along < other.along + other.depth + AIR.strangers &&
  other.along < one.along + one.depth + AIR.strangers;

const moved = (span: Span, { across, along }: Offset): Span => ({
  ...span,
  across: span.across + across,
  along: span.along + along,
});
