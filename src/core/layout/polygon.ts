/** Outlines as polygons, for the laws that tests check. Nothing but tests may import this file. */
import type { Point } from '../tree/tree';

const STEPS = 64;

/** The corners of a path of absolute M, L, H, V, C, Q, A (quarters of ellipses) and Z, its curves in short pieces. */
export function polygonOf(path: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MLHVCQAZ])([^A-Z]*)/g)) {
    const n = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const curve = curveOf(letter, n, at);
    for (let step = 1; step <= STEPS; step++) points.push(curve(step / STEPS));
    at = points.at(-1) as Point;
  }
  return points;
}

/** How deep inside a polygon a point is: the distance to its nearest side, negative outside. */
export function depth(point: Point, polygon: readonly Point[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, a] of polygon.entries()) {
    const b = polygon[(index + 1) % polygon.length] as Point;
    nearest = Math.min(nearest, distance(point, a, b));
    const crosses = a.y > point.y !== b.y > point.y;
    if (crosses && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside ? nearest : -nearest;
}

type Curve = (t: number) => Point;

function curveOf(letter: string, n: readonly number[], at: Point): Curve {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = n;
  switch (letter) {
    case 'M':
      return () => ({ x: a, y: b });
    case 'L':
      return bezier([at, { x: a, y: b }]);
    case 'H':
      return bezier([at, { x: a, y: at.y }]);
    case 'V':
      return bezier([at, { x: at.x, y: a }]);
    case 'Q':
      return bezier([at, { x: a, y: b }, { x: c, y: d }]);
    case 'C':
      return bezier([at, { x: a, y: b }, { x: c, y: d }, { x: e, y: f }]);
    case 'A':
      return quarter(at, { x: f, y: g });
    default:
      return () => at;
  }
}

/** By de Casteljau's construction. */
const bezier =
  (points: readonly Point[]): Curve =>
  (t) => {
    let left = points;
    while (left.length > 1) {
      left = left.slice(1).map((point, index) => between(left[index] as Point, point, t));
    }
    return left[0] as Point;
  };

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + t * (b.x - a.x),
  y: a.y + t * (b.y - a.y),
});

/** A quarter of an ellipse, turning clockwise. */
const quarter =
  (from: Point, to: Point): Curve =>
  (t) => {
    const angle = (t * Math.PI) / 2;
    const [along, across] = [Math.sin(angle), 1 - Math.cos(angle)];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const upOrDown = dx * dy < 0;
    return upOrDown
      ? { x: from.x + dx * across, y: from.y + dy * along }
      : { x: from.x + dx * along, y: from.y + dy * across };
  };

function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const nearest = between(a, b, Math.min(1, Math.max(0, along)));
  return Math.hypot(point.x - nearest.x, point.y - nearest.y);
}
