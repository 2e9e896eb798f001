import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Writes `src/core/layout/inter-widths.ts`: how far each character of Inter advances, read from the font files, so that
 * the page, the worker and Node measure a text alike and without a browser. Run it again when the font changes.
 *
 * A character that Unicode composes of a letter and marks is listed only where Inter gives it another width than the
 * letter alone. Kerning is left out: it moves a line of a label by about a pixel.
 */
const TARGET = 'src/core/layout/inter-widths.ts';
const FONTS = [
  { name: 'MEDIUM', weight: 500, file: '500Medium/Inter_500Medium.ttf' },
  { name: 'SEMIBOLD', weight: 600, file: '600SemiBold/Inter_600SemiBold.ttf' },
];
/** Latin, Greek, Cyrillic, punctuation, currency, trade mark, arrows, operators. Any other character counts one em. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x221e],
  [0x2248, 0x2265],
  [0xfffd, 0xfffd],
];

const require = createRequire(import.meta.url);
const tables = FONTS.map(({ name, weight, file }) => {
  const font = readFont(readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`)));
  return { name, weight, font, lines: linesOf(font) };
});

writeFileSync(
  TARGET,
  `/**
 * Made by scripts/inter-widths.mjs from the font itself; not to be edited. Each line is a first code point in
 * hexadecimal, and the advance widths of it and the code points that follow, in ${tables[0].font.unitsPerEm}ths of an em.
 */
export const UNITS_PER_EM = ${tables[0].font.unitsPerEm};
${tables
  .map(
    ({ name, weight, lines }) =>
      `\n/** Weight ${weight}. */\nexport const ${name} = \`\n${lines.join('\n')}\`;\n`,
  )
  .join('')}`,
);

/** The units of an em, and the advance of a code point (undefined when the font lacks it). */
function readFont(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = {};
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    at[bytes.toString('latin1', record, record + 4)] = view.getUint32(record + 8);
  }
  const longMetrics = view.getUint16(at.hhea + 34);
  const glyphs = glyphsOf(view, at.cmap);
  const advance = (code) => {
    const glyph = glyphs.get(code);
    return glyph && view.getUint16(at.hmtx + 4 * Math.min(glyph, longMetrics - 1));
  };
  return { unitsPerEm: view.getUint16(at.head + 18), advance };
}

/** Code point → glyph, from the character map's subtable of format 12. */
function glyphsOf(view, cmap) {
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 8 + 8 * index),
  );
  const table = offsets.map((offset) => cmap + offset).find((start) => view.getUint16(start) === 12);
  if (table === undefined) throw new Error('The font has no character map of format 12.');
  const glyphs = new Map();
  for (let group = 0; group < view.getUint32(table + 12); group++) {
    const record = table + 16 + 12 * group;
    const [first, last, glyph] = [0, 4, 8].map((offset) => view.getUint32(record + offset));
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function linesOf(font) {
  const lines = [];
  let next = Number.NaN;
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const width = font.advance(code);
      if (width === undefined || width === widthOfLetter(font, code)) continue;
      if (code === next) lines[lines.length - 1] += ` ${width}`;
      else lines.push(`${code.toString(16)} ${width}`);
      next = code + 1;
    }
  }
  return lines;
}

/** The width of the letter that a composed character stands on; undefined when it is no such character. */
function widthOfLetter(font, code) {
  const character = String.fromCodePoint(code);
  const [letter = '', ...marks] = character.normalize('NFD');
  const composed = marks.length > 0 && marks.every((mark) => /\p{M}/u.test(mark));
  return composed ? font.advance(letter.codePointAt(0)) : undefined;
}
