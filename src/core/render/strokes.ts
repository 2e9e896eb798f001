import type { Route } from '../layout/placement';
import type { Point } from '../tree/tree';

/**
 * For every route a dash pattern that leaves out what an earlier one has drawn already; undefined where nothing is
 * left out. Each edge keeps its whole path, and lines that run together are as thin as the others: drawn twice, the
 * soft borders of a line add up to a thicker one.
 */
export function dashesOf(routes: readonly Route[]): readonly (string | undefined)[] {
  const drawn = new Map<string, readonly Span[]>();
  return routes.map(({ points }) =>
    dashOf(
      points.flatMap((to, index) => {
        const from = points[index - 1];
        return from ? stretches(from, to, drawn) : [];
      }),
    ),
  );
}

/** A part of a path: its length, and whether no earlier path has drawn it. */
interface Stretch {
  readonly length: number;
  readonly fresh: boolean;
}

/** Lengths drawn and left out by turns, the first one drawn. */
function dashOf(stretches: readonly Stretch[]): string | undefined {
  if (stretches.every(({ fresh }) => fresh)) return undefined;
  const lengths = [0];
  for (const { length, fresh } of stretches) {
    const drawing = lengths.length % 2 === 1;
    if (fresh === drawing) lengths.push((lengths.pop() ?? 0) + length);
    else lengths.push(length);
  }
  return lengths.join(' ');
}

/** From and to, along a line. */
type Span = readonly [number, number];

/** A straight piece in stretches, each drawn before or fresh; remembers the fresh ones as drawn. */
function stretches(from: Point, to: Point, drawn: Map<string, readonly Span[]>): readonly Stretch[] {
  const level = from.y === to.y;
  if (!level && from.x !== to.x) return [{ length: Math.hypot(to.x - from.x, to.y - from.y), fresh: true }];
  const line = level ? `y ${from.y}` : `x ${from.x}`;
  const [start, stop] = level ? [from.x, to.x] : [from.y, to.y];
  const [low, high] = start < stop ? [start, stop] : [stop, start];
  const before = drawn.get(line) ?? [];
  const pieces: Stretch[] = [];
  let at = low;
  for (const [first, last] of before) {
    if (last <= at || first >= high) continue;
    if (first > at) pieces.push({ length: first - at, fresh: true });
    const end = Math.min(last, high);
    pieces.push({ length: end - Math.max(first, at), fresh: false });
    at = end;
  }
  if (at < high) pieces.push({ length: high - at, fresh: true });
  drawn.set(line, merged([...before, [low, high]]));
  return start < stop ? pieces : pieces.reverse();
}

/** The same spans in order, those that touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}
