import { expect, it } from 'vitest';
import { inOneLine, inSeveralLines, titleLines } from './title';

const LONG = 'To be covered by other attack trees, or a threat model of the supply chain';

it('stands in one line in the room for one line', () => {
  const room = { x: 100, y: 50, ...inOneLine(LONG) };
  expect(titleLines(LONG, room)).toEqual([{ text: LONG, baseline: 64.3 }]);
});

it('is folded where there is less room, with every word and every line within it', () => {
  const size = inSeveralLines(LONG, 190);
  if (!size) throw new Error('It does not fit.');
  const room = { x: 100, y: 50, ...size };
  const lines = titleLines(LONG, room);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text }) => text).join(' ')).toBe(LONG);
  for (const { text, baseline } of lines) {
    expect(inOneLine(text).width).toBeLessThanOrEqual(room.width);
    expect(baseline).toBeGreaterThan(room.y + 10);
    expect(baseline).toBeLessThan(room.y + room.height - 3);
  }
});

it('is not folded for nothing, nor where a word would have to be torn', () => {
  expect(inSeveralLines('Later', 190)).toBeUndefined();
  expect(inSeveralLines('Incomprehensibilities of the supply chain', 60)).toBeUndefined();
});

it('is cut with an ellipsis in a room that is too small', () => {
  const [line, ...more] = titleLines(LONG, { x: 0, y: 0, width: 120, height: 20 });
  expect(more).toEqual([]);
  expect(line?.text.endsWith('…')).toBe(true);
});
