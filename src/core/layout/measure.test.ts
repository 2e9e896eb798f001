import { describe, expect, it } from 'vitest';
import { cutToWidth, graphemes, textWidth } from './measure';

describe('the width of a text', () => {
  it('is the sum of what Inter gives its characters', () => {
    // H 1525, i 516 of 2048 at weight 500.
    expect(textWidth('Hi', 2048, 500)).toBe(1525 + 516);
    expect(textWidth('Hi', 10, 500)).toBeCloseTo(((1525 + 516) * 10) / 2048);
  });

  it('is larger at the heavier weight', () => {
    expect(textWidth('Denial of Service', 13.5, 600)).toBeGreaterThan(
      textWidth('Denial of Service', 13.5, 500),
    );
  });

  it('counts one em for ideographs and for what Inter lacks', () => {
    expect(textWidth('容器', 10, 500)).toBe(20);
    expect(textWidth('\u{12000}', 10, 500)).toBe(10);
  });

  it('counts nothing for marks that combine, and the letter alone for one composed with them', () => {
    expect(textWidth('e\u0301', 10, 500)).toBe(textWidth('e', 10, 500));
    expect(textWidth('é', 10, 500)).toBe(textWidth('e', 10, 500));
    expect(textWidth('ệ', 10, 500)).toBe(textWidth('e', 10, 500));
  });

  it('leaves emoji the room that the widest fonts need, once for a sequence with a skin tone', () => {
    expect(textWidth('🚀', 10, 500)).toBe(14);
    expect(textWidth('👍🏽', 10, 500)).toBe(14);
  });
});

it('characters that a reader sees as one stay together', () => {
  expect(graphemes('ab')).toEqual(['a', 'b']);
  expect(graphemes('e\u0301👩🏽‍💻🇩🇪')).toEqual(['e\u0301', '👩🏽‍💻', '🇩🇪']);
});

describe('a text that is cut', () => {
  it('stays as it is where it fits', () => {
    expect(cutToWidth('M4', 60, 11, 600)).toBe('M4');
  });

  it('keeps its beginning and ends in an ellipsis within the width', () => {
    const cut = cutToWidth('CVE-2021-25741 and others', 60, 11, 600);
    expect(cut).toBe('CVE-202…');
    expect(textWidth(cut, 11, 600)).toBeLessThanOrEqual(60);
  });
});
