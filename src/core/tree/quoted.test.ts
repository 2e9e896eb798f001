import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain, quoted } from './quoted';

it('a text is quoted short, on one line, with marks for what cannot be seen', () => {
  expect(quoted('Steal a token')).toBe('“Steal a token”');
  expect(quoted('x'.repeat(41))).toBe(`“${'x'.repeat(39)}…”`);
  expect(quoted('a\nb\u202Ec\u001B[31m')).toBe('“a⟨U+000A⟩b⟨U+202E⟩c⟨U+001B⟩[31m”');
  expect(plain('🚀'.repeat(9), 4)).toBe('🚀🚀🚀…');
  expect(plain('\uD83D')).toBe('⟨U+D83D⟩');
});

it('no text escapes its line or its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
      const shown = plain(text, length);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect([...shown.replace(/⟨U\+[\dA-F]{4,6}⟩/g, '_')].length).toBeLessThanOrEqual(length);
    }),
  );
});
