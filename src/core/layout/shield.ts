import type { Mitigation, Status } from '../tree/tree';
import type { SetText } from './figure';
import { textWidth } from './measure';
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

/** How far the point of a shield reaches below its sides, and the radius of its upper corners. */
export const SHIELD_CURVES = { point: 20, corner: 4 } as const;

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

const WIDTH = 168;
const SIDE = 11;
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
