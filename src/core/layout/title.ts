import { textWidth } from './measure';
import type { Box } from './placement';
import { visible } from './visible';
import { wrap } from './wrap';

/** How the title of a region is set. */
export const TITLE = { size: 12, weight: 600 } as const;
const LINE = 15;
/** Of a title of one line. */
const HEIGHT = 20;
/** Left and right of the text. */
const SIDE = 10;
const MAX_LINES = 4;

export type TitleSize = Pick<Box, 'width' | 'height'>;

/** The room for a title in one line. */
export const inOneLine = (label: string): TitleSize => ({
  width: Math.ceil(textWidth(visible(label), TITLE.size, TITLE.weight)) + 2 * SIDE,
  height: HEIGHT,
});

/** The room for a title in several lines, no broader than this; nothing if it does not fit or needs only one. */
export function inSeveralLines(label: string, width: number): TitleSize | undefined {
  const { lines, cut, torn } = set(label, width, MAX_LINES);
  if (cut || torn || lines.length < 2) return undefined;
  return { width, height: HEIGHT + (lines.length - 1) * LINE };
}

/** The lines of a title in the room that it was given, with the baseline of each. */
export function titleLines(
  label: string,
  { y, width, height }: Box,
): readonly { readonly text: string; readonly baseline: number }[] {
  const { lines } = set(label, width, 1 + Math.max(0, Math.floor((height - HEIGHT) / LINE)));
  const first = y + height / 2 + 4.3 - ((lines.length - 1) * LINE) / 2;
  return lines.map((text, at) => ({ text, baseline: first + at * LINE }));
}

/** A pixel broader than the room: words measured one by one may add up to more than the whole line. */
const set = (label: string, width: number, maxLines: number) =>
  wrap(visible(label), { ...TITLE, width: width - 2 * SIDE + 1, maxLines });
