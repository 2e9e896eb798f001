import { graphemes, textWidth, type Weight, withEllipsis } from './measure';

/** How a text is to be set: in lines of at most `width` pixels, at most `maxLines` of them. */
export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly maxLines: number;
}

/** A text in lines; none of them is empty. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether the text did not fit and its last line ends in an ellipsis. */
  readonly cut: boolean;
  /** Whether a word had to be torn where it offers no place for a break. */
  readonly torn: boolean;
}

/**
 * Sets a text in as few lines as it needs, about equally long. Lines break at spaces and around ideographs; within a
 * word only when it is wider than a line, then after a `/`, a `-` or the like, or else between any two characters.
 */
export function wrap(text: string, setting: Setting): Wrapped {
  const measure = (part: string) => textWidth(part, setting.size, setting.weight);
  const { pieces, torn } = piecesOf(text, setting.width, measure);
  const space = measure(' ');
  const lines = fill(pieces, setting.width, space);
  if (lines.length <= setting.maxLines) {
    return { lines: balanced(pieces, lines.length, setting.width, space).map(textOf), cut: false, torn };
  }
  const kept = lines.slice(0, setting.maxLines - 1);
  const rest = textOf(lines.slice(setting.maxLines - 1).flat());
  const last = withEllipsis(rest, setting.width, setting.size, setting.weight);
  return { lines: [...kept.map(textOf), last], cut: true, torn };
}

/** What stays on one line. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether a space stands between it and the piece before, if both are on one line. */
  readonly spaced: boolean;
}
type Line = readonly Piece[];
type Measure = (text: string) => number;

/** Where a text may break between words: not before a sign that stands alone, as in "read / write". */
const SPACES = /[^\S\u00a0\u202f]+(?![/&–—-][^\S\u00a0\u202f])/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Around ideographs, but not between one and its mark or the punctuation that follows it. */
const IDEOGRAPHS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?![\p{M}\p{P}])|(?=\p{Script=Han})/u;
const AFTER_SIGNS = /(?<=[/\-_.:,;=&@\\])(?![/\-_.:,;=&@\\\p{M}])/u;

function piecesOf(text: string, width: number, measure: Measure): { pieces: Line; torn: boolean } {
  const pieces: Piece[] = [];
  let torn = false;
  for (const word of text.split(SPACES)) {
    let spaced = true;
    for (const part of partsOf(word, width, measure)) {
      const fits = measure(part) <= width;
      if (!fits) torn = true;
      for (const piece of fits ? [part] : tearApart(part, width, measure)) {
        pieces.push({ text: piece, width: measure(piece), spaced });
        spaced = false;
      }
    }
  }
  return { pieces, torn };
}

function partsOf(word: string, width: number, measure: Measure): readonly string[] {
  if (word === '') return [];
  const parts = IDEOGRAPH.test(word) ? word.split(IDEOGRAPHS) : [word];
  return parts.flatMap((part) => (measure(part) <= width ? [part] : part.split(AFTER_SIGNS)));
}

/** As many characters to a piece as fit, at least one. */
function tearApart(part: string, width: number, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of graphemes(part)) {
    const more = measure(character);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += more;
  }
  return [...pieces, piece];
}

function fill(pieces: Line, width: number, space: number): readonly Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let end = 0;
  for (const piece of pieces) {
    const wider = end + (piece.spaced && line.length > 0 ? space : 0) + piece.width;
    if (line.length === 0 || wider > width) {
      line = [piece];
      lines.push(line);
      end = piece.width;
    } else {
      line.push(piece);
      end = wider;
    }
  }
  return lines;
}

/** As many lines as said, with the least sum of squares of what they leave free: about equally long, no word alone. */
function balanced(pieces: Line, count: number, width: number, space: number): readonly Line[] {
  /** By how many pieces are set: the best way to set them in the lines so far. */
  let best = new Map<number, { cost: number; lines: readonly Line[] }>([[0, { cost: 0, lines: [] }]]);
  for (let line = 0; line < count; line++) {
    const next: typeof best = new Map();
    for (const [start, { cost, lines }] of best) {
      let used = 0;
      for (let end = start; end < pieces.length; end++) {
        const piece = pieces[end];
        if (!piece) break;
        used += piece.width + (piece.spaced && end > start ? space : 0);
        if (used > width && end > start) break;
        const sum = cost + (width - used) ** 2;
        if (sum >= (next.get(end + 1)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        next.set(end + 1, { cost: sum, lines: [...lines, pieces.slice(start, end + 1)] });
      }
    }
    best = next;
  }
  return best.get(pieces.length)?.lines ?? [];
}

const textOf = (line: Line): string =>
  line.map((piece, index) => (index > 0 && piece.spaced ? ` ${piece.text}` : piece.text)).join('');
