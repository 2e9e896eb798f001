import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Shape } from './figure';
import { outlineAt, outlinePath } from './outline';
import type { Box } from './placement';
import { depth, polygonOf } from './polygon';

const SHAPES: readonly Shape[] = ['and', 'or', 'rounded', 'subtree', 'note'];
const shape = fc.constantFrom(...SHAPES);
const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 100, max: 300 }),
  height: fc.integer({ min: 46, max: 240 }),
});
/** The polygon cuts corners of curves by less than this. */
const NEAR = 0.05;

it('an edge ends exactly on the outline, from whichever side it comes', () => {
  fc.assert(
    fc.property(shape, box, fc.double({ min: 0, max: 1, noNaN: true }), (kind, at, share) => {
      const polygon = polygonOf(outlinePath(kind, at));
      const [x, y] = [at.x + share * at.width, at.y + share * at.height];
      const ends = [
        { x, y: outlineAt(kind, at, 'top', x) },
        { x, y: outlineAt(kind, at, 'bottom', x) },
        { x: outlineAt(kind, at, 'left', y), y },
        { x: outlineAt(kind, at, 'right', y), y },
      ];
      for (const end of ends) expect(Math.abs(depth(end, polygon))).toBeLessThan(NEAR);
    }),
  );
});

it('an outline fills its box and does not leave it', () => {
  fc.assert(
    fc.property(shape, box, (kind, at) => {
      const polygon = polygonOf(outlinePath(kind, at));
      const xs = polygon.map((point) => point.x);
      const ys = polygon.map((point) => point.y);
      expect(Math.min(...xs)).toBeCloseTo(at.x);
      expect(Math.max(...xs)).toBeCloseTo(at.x + at.width);
      expect(Math.min(...ys)).toBeCloseTo(at.y);
      expect(Math.max(...ys)).toBeCloseTo(at.y + at.height);
    }),
  );
});

it('the foot of OR is drawn in at its middle, and its point is the highest', () => {
  const at = { x: 10, y: 20, width: 176, height: 90 };
  expect(outlineAt('or', at, 'top', 98)).toBe(20);
  expect(outlineAt('or', at, 'top', 10)).toBe(60);
  expect(outlineAt('or', at, 'bottom', 98)).toBe(101);
  expect(outlineAt('or', at, 'bottom', 186)).toBe(110);
});

it('a line that passes a shape by is taken at the nearest end', () => {
  const at = { x: 0, y: 0, width: 100, height: 50 };
  expect(outlineAt('rounded', at, 'top', -40)).toBe(10);
  expect(outlineAt('rounded', at, 'right', 400)).toBe(90);
});
