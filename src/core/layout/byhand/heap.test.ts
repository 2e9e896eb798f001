import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heapOf } from './heap';

it('hands everything out by ascending priority, whatever is put in between', () => {
  const step = fc.option(fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const heap = heapOf();
      const inside: number[] = [];
      for (const priority of steps) {
        if (priority !== null) {
          heap.push(priority, priority);
          inside.push(priority);
          continue;
        }
        const least = inside.length === 0 ? -1 : Math.min(...inside);
        expect(heap.pop()).toBe(least);
        if (least !== -1) inside.splice(inside.indexOf(least), 1);
      }
      expect(inside.map(() => heap.pop())).toEqual(inside.toSorted((one, other) => one - other));
      expect(heap.pop()).toBe(-1);
    }),
  );
});
