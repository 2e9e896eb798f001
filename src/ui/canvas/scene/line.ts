import type { Direction, Point } from '../../../core/tree/tree';

/**
 * Every line on the canvas has this many points, repeated in its middle where it needs fewer: two paths of the same
 * commands can glide into one another by a style sheet alone, in step with the nodes at their ends.
 */
const POINTS = 8;

/** The path of a line, ready to glide into another one. */
export function linePath(points: readonly Point[]): string {
  return padded(points)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'} ${x} ${y}`)
    .join(' ');
}

function padded(points: readonly Point[]): readonly Point[] {
  const missing = POINTS - points.length;
  if (missing <= 0 || points.length < 2) return points;
  const half = Math.floor(points.length / 2);
  const [before, after] = [points[half - 1], points[half]];
  if (!before || !after) return points;
  const joint = points.length % 2 === 0 ? between(before, after) : after;
  return [...points.slice(0, half), ...new Array<Point>(missing).fill(joint), ...points.slice(half)];
}

/** A line of at most three parts between two nodes, for as long as no route is known for them. */
export function bentLine(from: Point, to: Point, direction: Direction): readonly Point[] {
  const middle = between(from, to);
  return direction === 'down'
    ? [from, { x: from.x, y: middle.y }, { x: to.x, y: middle.y }, to]
    : [from, { x: middle.x, y: from.y }, { x: middle.x, y: to.y }, to];
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
