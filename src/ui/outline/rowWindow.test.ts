import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowAt, topsOf, windowOf } from './rowWindow';

const heights = fc.array(fc.integer({ min: 24, max: 120 }), { maxLength: 200 });

it('the row at a height is the one that covers it', () => {
  fc.assert(
    fc.property(heights, fc.integer({ min: -50, max: 30000 }), (all, y) => {
      const tops = topsOf(all);
      const at = rowAt(tops, y);
      const covering = all.findIndex((_, index) => tops[index]! <= y && y < tops[index + 1]!);
      expect(at).toBe(covering >= 0 ? covering : y < 0 ? 0 : Math.max(0, all.length - 1));
    }),
  );
});

it('whatever can be seen is drawn, and not much more', () => {
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 30000 }), (all, scrolled) => {
      const tops = topsOf(all);
      const { from, to } = windowOf(tops, scrolled, 600);
      for (const [index] of all.entries()) {
        const seen = tops[index + 1]! > scrolled && tops[index]! < scrolled + 600;
        if (seen) expect(index >= from && index < to).toBe(true);
      }
      expect(to - from).toBeLessThanOrEqual(Math.ceil((600 + 2 * 320) / 24) + 2);
    }),
  );
});
