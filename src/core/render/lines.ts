import type { Box } from '../layout/placement';
import { SHIELD_CURVES } from '../layout/shield';
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

/** The outline of a shield that fills the box: straight above, drawn to a point below. */
export function shieldPath({ x, y, width, height }: Box): string {
  const { corner, point } = SHIELD_CURVES;
  const right = x + width;
  const bottom = y + height;
  const side = bottom - point;
  const middle = x + width / 2;
  const arc = `A ${corner} ${corner} 0 0 1`;
  return [
    `M ${x} ${side} V ${y + corner} ${arc} ${x + corner} ${y} H ${right - corner} ${arc} ${right} ${y + corner} V ${side}`,
    `C ${right} ${side + point * 0.5} ${right - width * 0.24} ${bottom - 3} ${middle} ${bottom}`,
    `C ${x + width * 0.24} ${bottom - 3} ${x} ${side + point * 0.5} ${x} ${side} Z`,
  ].join(' ');
}
