import { afterBadges } from '../layout/badges';
import { type Figure, TYPE } from '../layout/figure';
import { textWidth } from '../layout/measure';
import type { Box } from '../layout/placement';
import type { Point } from '../tree/tree';
import type { Mark } from './marks';

const PILL = { height: 18, inside: 7, above: 9, baseline: 12.9 };

/** What a collapsed node says about what it hides, and an expanded one that can be collapsed: "+12", "+", "−". */
export const foldWord = (hidden: number | undefined): string =>
  hidden === undefined ? '−' : `+${hidden > 0 ? hidden : ''}`;

/** Where that stands, from the node's top left: on the lower left corner, after the badges of the workshop. */
export function foldBox(figure: Figure, word: string): Box {
  const width = Math.max(PILL.height, Math.ceil(textWidth(word, TYPE.pill.size, 600)) + 2 * PILL.inside);
  return { x: afterBadges(figure.badges), y: figure.height - PILL.above, width, height: PILL.height };
}

/** The pill that counts what is hidden below a node, in a box. */
export function drawFold(word: string, box: Box, at: Point): readonly Mark[] {
  const { width, height } = box;
  const x = at.x + box.x;
  const y = at.y + box.y;
  return [
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: height / 2,
      fill: 'text-second',
      stroke: 'surface',
      strokeWidth: 1.4,
    },
    {
      type: 'text',
      text: word,
      x: x + width / 2,
      baseline: y + PILL.baseline,
      size: TYPE.pill.size,
      weight: 600,
      anchor: 'middle',
      fill: 'surface',
    },
  ];
}
