import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryLabel } from '../tree/arbitrary';
import { type Mitigation, STATUSES } from '../tree/tree';
import { shieldSize } from './figure';
import { textWidth } from './measure';
import { depth, polygonOf } from './polygon';
import { MAX_SHIELD_LINES, SHIELD_TYPE, shieldFigureOf, shieldPath } from './shield';

const anyMitigation: fc.Arbitrary<Mitigation> = fc
  .record({ label: arbitraryLabel(), status: fc.constantFrom(...STATUSES) })
  .map((drawn) => ({ id: 'm', on: [], ...drawn }));

it('the words of a shield lie within it, with at least four pixels to spare', () => {
  fc.assert(
    fc.property(anyMitigation, (mitigation) => {
      const { width, height, label, status } = shieldFigureOf(mitigation);
      const polygon = polygonOf(shieldPath({ x: 0, y: 0, width, height }));
      const { size } = SHIELD_TYPE.label;
      const lines = label.lines.map(({ text, baseline }) => {
        const half = textWidth(text, size, 500) / 2;
        return { left: label.x - half, right: label.x + half, baseline, size };
      });
      const wordWidth = textWidth(status.word, SHIELD_TYPE.status.size, 600);
      const words = {
        left: status.symbolX - 4.6,
        right: status.x + wordWidth,
        baseline: status.baseline,
        size: SHIELD_TYPE.status.size,
      };
      for (const line of [...lines, words]) {
        for (const x of [line.left, line.right]) {
          for (const y of [line.baseline - 0.75 * line.size, line.baseline + 0.24 * line.size]) {
            expect(depth({ x, y }, polygon)).toBeGreaterThanOrEqual(4);
          }
        }
      }
      expect(label.lines.length).toBeLessThanOrEqual(MAX_SHIELD_LINES);
      expect(shieldSize(mitigation)).toEqual({ width, height });
    }),
  );
});

it('a shield says its status in a word', () => {
  const mitigation: Mitigation = { id: 'm', label: 'Admit signed images only', on: [], status: 'in-place' };
  const { label, status } = shieldFigureOf(mitigation);
  expect(label.lines.map((line) => line.text)).toEqual(['Admit signed images only']);
  expect(status.word).toBe('in place');
});
