import { MEDIUM, SEMIBOLD, UNITS_PER_EM } from './inter-widths';

/** The two weights of Inter that pictures use. */
export type Weight = 500 | 600;

/**
 * How wide a text is set in Inter, in pixels, without a browser. Kerning is ignored. Combining marks take no room,
 * emoji as much as the widest emoji fonts give them, and any other character that Inter lacks one em.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const widths = ADVANCES[weight];
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < FIRST_MARK) {
      units += widths.get(unit) ?? advance(widths, unit);
      continue;
    }
    const code = text.codePointAt(index) ?? unit;
    if (code > 0xffff) index++;
    units += advance(widths, code);
  }
  return (units * size) / UNITS_PER_EM;
}

/** The text in pieces that a reader sees as one character each; no piece may be torn. */
export function graphemes(text: string): readonly string[] {
  return PLAIN.test(text) ? text.split('') : Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** The text if it fits into the width; otherwise as much of its beginning as fits, and an ellipsis. */
export function cutToWidth(text: string, width: number, size: number, weight: Weight): string {
  return textWidth(text, size, weight) <= width ? text : withEllipsis(text, width, size, weight);
}

/** As much of the text's beginning as leaves room for an ellipsis within the width, and the ellipsis. */
export function withEllipsis(text: string, width: number, size: number, weight: Weight): string {
  let left = width - textWidth(ELLIPSIS, size, weight);
  let kept = '';
  for (const piece of graphemes(text)) {
    left -= textWidth(piece, size, weight);
    if (left < 0) break;
    kept += piece;
  }
  return kept.trimEnd() + ELLIPSIS;
}

const ELLIPSIS = '…';
const EM = UNITS_PER_EM;
/** Fonts differ: Apple's emoji are 1 to 1.25 em wide, Noto's 1.25, Segoe's 1.37. */
const EMOJI = 1.4 * EM;
/** Below it no character combines with another or is half a pair. */
const FIRST_MARK = 0x300;
const PLAIN = /^[\x20-\x7e]*$/;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;

const ADVANCES: Readonly<Record<Weight, Map<number, number>>> = {
  500: advancesOf(MEDIUM),
  600: advancesOf(SEMIBOLD),
};

function advancesOf(table: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const line of table.trim().split('\n')) {
    const [first = '', ...run] = line.split(' ');
    for (const [index, width] of run.entries()) widths.set(Number.parseInt(first, 16) + index, Number(width));
  }
  return widths;
}

/** Looks a code point up, and remembers what it finds out about one that the table leaves out. */
function advance(widths: Map<number, number>, code: number): number {
  const before = widths.get(code);
  if (before !== undefined) return before;
  const width = derived(widths, String.fromCodePoint(code));
  widths.set(code, width);
  return width;
}

function derived(widths: Map<number, number>, character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  if (PICTURE.test(character)) return EMOJI;
  // A composed letter is as wide as the letter alone, except for those that the table names.
  const [letter = '', ...marks] = character.normalize('NFD');
  const composed = marks.length > 0 && marks.every((mark) => NO_WIDTH.test(mark));
  return (composed ? widths.get(letter.codePointAt(0) ?? 0) : undefined) ?? EM;
}
