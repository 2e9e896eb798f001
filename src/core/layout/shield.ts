import type { Mitigation, Status } from '../tree/tree';
import type { SetText } from './figure';
import { textWidth } from './measure';
import type { Box } from './placement';
import { visible } from './visible';
import { wrap } from './wrap';

/** How a mitigation's shield is drawn and its text set. All in pixels, relative to the shield's top left. */
export interface ShieldFigure {
  readonly width: number;
  readonly height: number;
  /** The lines of the label, at most `MAX_SHIELD_LINES`. */
  readonly label: SetText;
  /** Whether the label did not fit and ends in an ellipsis. */
  readonly cut: boolean;
  readonly status: {
    readonly word: string;
    /** Where the word begins and the symbol's middle is, left of it. */
    readonly x: number;
    readonly symbolX: number;
    readonly symbolY: number;
    readonly baseline: number;
  };
}

/** More lines of a mitigation's label than these are cut, with an ellipsis. */
export const MAX_SHIELD_LINES = 3;

/** The sizes of type in a shield. */
export const SHIELD_TYPE = { label: { size: 12.5, line: 16 }, status: { size: 10.5 } } as const;

/** The outline of a shield that fills the box: straight above, drawn to a point below. */
export function shieldPath({ x, y, width, height }: Box): string {
  const right = x + width;
  const bottom = y + height;
  const side = bottom - CURVES.point;
  const middle = x + width / 2;
  const pull = { beside: side + CURVES.point / 2, below: bottom - 3, inset: 0.24 * width };
  const arc = `A ${CURVES.corner} ${CURVES.corner} 0 0 1`;
  return [
    `M ${x} ${side} V ${y + CURVES.corner} ${arc} ${x + CURVES.corner} ${y}`,
    `H ${right - CURVES.corner} ${arc} ${right} ${y + CURVES.corner} V ${side}`,
    `C ${right} ${pull.beside} ${right - pull.inset} ${pull.below} ${middle} ${bottom}`,
    `C ${x + pull.inset} ${pull.below} ${x} ${pull.beside} ${x} ${side} Z`,
  ].join(' ');
}

/** The statuses in words. */
export const STATUS_WORDS = {
  proposed: 'proposed',
  planned: 'planned',
  'in-place': 'in place',
  verified: 'verified',
  rejected: 'rejected',
} as const satisfies Record<Status, string>;

const known = new WeakMap<Mitigation, ShieldFigure>();

/** The figure of a mitigation's shields; remembered for as long as the mitigation is. */
export function shieldFigureOf(mitigation: Mitigation): ShieldFigure {
  const before = known.get(mitigation);
  if (before) return before;
  const figure = build(mitigation);
  known.set(mitigation, figure);
  return figure;
}

/** How far the point reaches below the sides, and the radius of the upper corners. */
const CURVES = { point: 20, corner: 4 };
const WIDTH = 176;
const SIDE = 9;
const TOP = 7;
const BASELINE = { label: 12.2, status: 12 };
const SYMBOL = { radius: 4.5, gap: 4, aboveBaseline: 3.8 };
/** The line of the status reaches into the point, where a short word still has room. */
const BELOW_LABEL = 28;

function build(mitigation: Mitigation): ShieldFigure {
  const { size, line } = SHIELD_TYPE.label;
  const { lines, cut } = wrap(visible(mitigation.label), {
    width: WIDTH - 2 * SIDE,
    size,
    weight: 500,
    maxLines: MAX_SHIELD_LINES,
  });
  const labelFoot = TOP + Math.max(1, lines.length) * line;
  const word = STATUS_WORDS[mitigation.status];
  const symbolWidth = 2 * SYMBOL.radius + SYMBOL.gap;
  const left = (WIDTH - symbolWidth - textWidth(word, SHIELD_TYPE.status.size, 600)) / 2;
  const baseline = labelFoot + BASELINE.status;
  return {
    width: WIDTH,
    height: labelFoot + BELOW_LABEL,
    label: {
      x: WIDTH / 2,
      lines: lines.map((text, index) => ({ text, baseline: TOP + index * line + BASELINE.label })),
    },
    cut,
    status: {
      word,
      x: left + symbolWidth,
      symbolX: left + SYMBOL.radius,
      symbolY: baseline - SYMBOL.aboveBaseline,
      baseline,
    },
  };
}
