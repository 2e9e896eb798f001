import type { Shape } from './figure';
import type { Box } from './placement';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How far the curves reach into a shape; they keep their height while the body grows with the label. */
export const CURVES = {
  /** The shoulders of AND: a quarter of an ellipse each. */
  shoulder: { width: 68, height: 34 },
  /** The pointed arch of OR: a parabola from either side to the point; `pull` is where its tangents meet. */
  arch: { height: 40, pull: { x: 0.16, y: 9 } },
  /** The foot of OR, drawn in at its middle. */
  foot: 9,
  radius: { rounded: 10, subtree: 10, note: 2 },
} as const;

/** The outline of a shape that fills the box: a closed path of absolute M, L, H, V, Q, A and Z. */
export function outlinePath(shape: Shape, { x, y, width, height }: Box): string {
  const right = x + width;
  const bottom = y + height;
  const middle = x + width / 2;
  switch (shape) {
    case 'and': {
      const [rx, ry] = shoulder(width, height);
      const arc = `A ${rx} ${ry} 0 0 1`;
      return `M ${x} ${bottom} V ${y + ry} ${arc} ${x + rx} ${y} H ${right - rx} ${arc} ${right} ${y + ry} V ${bottom} Z`;
    }
    case 'or': {
      const arch = archOf(width, height);
      const foot = footOf(height);
      const pullY = y + arch.pullY;
      return [
        `M ${x} ${bottom} V ${y + arch.height}`,
        `Q ${x + arch.pullX} ${pullY} ${middle} ${y}`,
        `Q ${right - arch.pullX} ${pullY} ${right} ${y + arch.height}`,
        `V ${bottom} Q ${middle} ${bottom - 2 * foot} ${x} ${bottom} Z`,
      ].join(' ');
    }
    case 'rounded':
    case 'subtree':
    case 'note': {
      const r = cornerOf(shape, width, height);
      const arc = `A ${r} ${r} 0 0 1`;
      return [
        `M ${x} ${bottom - r} V ${y + r} ${arc} ${x + r} ${y}`,
        `H ${right - r} ${arc} ${right} ${y + r}`,
        `V ${bottom - r} ${arc} ${right - r} ${bottom}`,
        `H ${x + r} ${arc} ${x} ${bottom - r} Z`,
      ].join(' ');
    }
  }
}

/**
 * Where a vertical line at x = `at` (for the top and bottom) or a horizontal one at y = `at` (for the sides) meets the
 * outline: the other coordinate, exactly. A line that passes the box by is taken at the nearest point of the box.
 */
export function outlineAt(shape: Shape, box: Box, side: Side, at: number): number {
  const { x, y, width, height } = box;
  switch (side) {
    case 'top':
      return y + topAt(shape, width, height, fromMiddle(at - x, width));
    case 'bottom':
      return y + height - bottomAt(shape, width, height, fromMiddle(at - x, width));
    case 'left':
      return x + leftAt(shape, width, height, between(0, at - y, height));
    case 'right':
      return x + width - leftAt(shape, width, height, between(0, at - y, height));
  }
}

/** All shapes are the same left and right, so a place along the top or foot is a distance from its nearer end. */
const fromMiddle = (at: number, width: number) =>
  Math.min(between(0, at, width), width - between(0, at, width));
const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/** How far below the box's top the outline is, `x` from the nearer side. */
function topAt(shape: Shape, width: number, height: number, x: number): number {
  switch (shape) {
    case 'and': {
      const [rx, ry] = shoulder(width, height);
      return x >= rx ? 0 : ry - ellipse(ry, rx, rx - x);
    }
    case 'or': {
      const arch = archOf(width, height);
      const t = parameter(0, arch.pullX, width / 2, x);
      return parabola(arch.height, arch.pullY, 0, t);
    }
    default:
      return cornerAt(cornerOf(shape, width, height), x);
  }
}

/** How far above the box's foot the outline is, `x` from the nearer side. */
function bottomAt(shape: Shape, width: number, height: number, x: number): number {
  if (shape === 'and') return 0;
  if (shape === 'or') return parabola(0, 2 * footOf(height), 0, x / width);
  return cornerAt(cornerOf(shape, width, height), x);
}

/** How far inside the box's left side the outline is, `y` below its top. */
function leftAt(shape: Shape, width: number, height: number, y: number): number {
  switch (shape) {
    case 'and': {
      const [rx, ry] = shoulder(width, height);
      return y >= ry ? 0 : rx - ellipse(rx, ry, ry - y);
    }
    case 'or': {
      const arch = archOf(width, height);
      return y >= arch.height
        ? 0
        : parabola(0, arch.pullX, width / 2, parameter(arch.height, arch.pullY, 0, y));
    }
    default:
      return cornerAt(cornerOf(shape, width, height), Math.min(y, height - y));
  }
}

const shoulder = (width: number, height: number): readonly [number, number] => [
  Math.min(CURVES.shoulder.width, width / 2),
  Math.min(CURVES.shoulder.height, height),
];
const footOf = (height: number) => Math.min(CURVES.foot, height / 4);
const archOf = (width: number, height: number) => {
  const tall = Math.min(CURVES.arch.height, height / 2);
  return {
    height: tall,
    pullX: CURVES.arch.pull.x * width,
    pullY: (CURVES.arch.pull.y * tall) / CURVES.arch.height,
  };
};
const cornerOf = (shape: 'rounded' | 'subtree' | 'note', width: number, height: number) =>
  Math.min(CURVES.radius[shape], width / 2, height / 2);

const cornerAt = (radius: number, along: number) =>
  along >= radius ? 0 : radius - ellipse(radius, radius, radius - along);

/** The half chord, parallel to the axis of half length `half`, at distance `off` along the other of half length `other`. */
const ellipse = (half: number, other: number, off: number) =>
  half * Math.sqrt(Math.max(0, 1 - (off / other) ** 2));

/** A coordinate of a quadratic Bézier curve from `start` to `end`. */
const parabola = (start: number, pull: number, end: number, t: number) =>
  (1 - t) ** 2 * start + 2 * t * (1 - t) * pull + t ** 2 * end;

/** Where along such a curve, which only rises or only falls, the coordinate has a value. */
function parameter(start: number, pull: number, end: number, value: number): number {
  const a = start - 2 * pull + end;
  const b = 2 * (pull - start);
  const c = start - value;
  if (c === 0) return 0;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // The form without a division by `a` holds for straight lines too.
  return between(0, (-2 * c) / (b + Math.sign(b) * root), 1);
}
