import type { Point } from '../tree/tree';

/** A line through points that stand beside or below one another, of absolute M, H and V (L where they do not). */
export function orthogonal(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M ${first.x} ${first.y}`;
  let before = first;
  for (const point of rest) {
    if (point.y === before.y) path += ` H ${point.x}`;
    else if (point.x === before.x) path += ` V ${point.y}`;
    else path += ` L ${point.x} ${point.y}`;
    before = point;
  }
  return path;
}

const HEAD = { length: 8, half: 4 };

/** A triangle whose tip is where a line ends. */
export function arrowhead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!tip || !from) return '';
  const along = { x: Math.sign(tip.x - from.x), y: Math.sign(tip.y - from.y) };
  const foot = { x: tip.x - along.x * HEAD.length, y: tip.y - along.y * HEAD.length };
  const across = { x: -along.y * HEAD.half, y: along.x * HEAD.half };
  return `M ${tip.x} ${tip.y} L ${foot.x + across.x} ${foot.y + across.y} L ${foot.x - across.x} ${foot.y - across.y} Z`;
}
