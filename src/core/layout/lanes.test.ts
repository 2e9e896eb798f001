import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclicLoss } from './lanes';

/** What having one of some lanes above another costs more than the other way round, row by row. */
const losses = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc
    .array(fc.integer({ min: -3, max: 3 }), { minLength: count * count, maxLength: count * count })
    .map((values) => ({
      count,
      loss: Float64Array.from(values, (value, at) => {
        const [one, other] = [Math.floor(at / count), at % count];
        if (one === other) return 0;
        return one < other ? value : -(values[other * count + one] as number);
      }),
    })),
);

/** What the best of all orders costs beyond the better way round of every pair. */
function leastExtra(loss: Float64Array, count: number): number {
  const extra = (order: readonly number[]): number =>
    order.reduce(
      (sum, upper, at) =>
        sum + order.slice(at + 1).reduce((own, lower) => own + Math.max(0, loss[upper * count + lower]!), 0),
      0,
    );
  const orders = (rest: readonly number[]): readonly (readonly number[])[] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((first) =>
          orders(rest.filter((one) => one !== first)).map((order) => [first, ...order]),
        );
  return Math.min(...orders(Array.from({ length: count }, (_, net) => net)).map(extra));
}

describe('what lanes cost beyond the better way round of every pair', () => {
  it('is nothing if some order gives every pair its better way round, and never less than the best order costs', () => {
    fc.assert(
      fc.property(losses, ({ loss, count }) => {
        const least = leastExtra(loss, count);
        const found = cyclicLoss(loss, count);
        expect(found).toBeGreaterThanOrEqual(least);
        if (least === 0) expect(found).toBe(0);
      }),
    );
  });

  it('is the least of a circle of three, where one pair has to lie the worse way round', () => {
    const circle = Float64Array.from([0, -1, 2, 1, 0, -3, -2, 3, 0]);
    expect(cyclicLoss(circle, 3)).toBe(1);
  });
});
