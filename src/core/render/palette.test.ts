import { describe, expect, it } from 'vitest';
import { PALETTE, type Theme, type Token } from './palette';

/** The relative luminance of a colour, and the contrast of two (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const HUES = Array.from({ length: 13 }, (_, index) => `hue-${index + 1}` as 'hue-1');
const NAMES = ['step', 'and', 'or', 'subtree', 'note', 'mitigation', ...HUES] as const;

const TEXTS: readonly (readonly [text: Token, on: Token])[] = [
  ...['ground', 'surface', 'surface-second'].flatMap((on) =>
    ['text', 'text-second', 'accent', 'verdict-open', 'verdict-closed', 'verdict-weakened'].map(
      (text) => [text, on] as [Token, Token],
    ),
  ),
  ...NAMES.flatMap((name): [Token, Token][] => [
    ['text', `${name}-fill`],
    [`${name}-ink`, `${name}-fill`],
  ]),
  ['text-second', 'step-fill'],
  ['goal-text', 'goal-fill'],
  ['goal-ink', 'goal-fill'],
  ['on-accent', 'accent'],
];
const LINES: readonly (readonly [line: Token, on: Token])[] = (
  ['edge', 'accent', 'goal-line', ...NAMES.map((name) => `${name}-line` as const)] as const
).map((line) => [line, 'ground']);

const failures = (theme: Theme, pairs: typeof TEXTS, least: number) =>
  pairs
    .map(([one, on]) => ({ one, on, ratio: contrast(PALETTE[theme][one], PALETTE[theme][on]) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ one, on, ratio }) => `${one} on ${on}: ${ratio.toFixed(2)}`);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('every text is at least 4.5 : 1 on its fill', () => {
    expect(failures(theme, TEXTS, 4.5)).toEqual([]);
  });

  it('every line is at least 3 : 1 on the ground', () => {
    expect(failures(theme, LINES, 3)).toEqual([]);
  });
});
