import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestTravel, type Layers, layersOf } from './layers';
import { orderRows } from './order';
import { type Links, ranksOf } from './ranks';
import { orderBySweeps } from './sweeps';

function layered(links: Links): Layers {
  const block = { members: [], breadth: 150, depth: 50, entry: 75, exit: 75, parts: [] };
  return layersOf(
    {
      blocks: Array.from({ length: links.count }, () => block),
      links,
      family: Int32Array.from(links.to),
      siblings: new Int32Array(),
    },
    earliestTravel(links, ranksOf(links)),
  );
}

/** Pairs of lines that cross, one pair after the other. */
function crossings({ rows, channels }: Layers): number {
  const place = new Map(rows.flatMap((row) => row.map((item, at) => [item, at] as const)));
  const at = (item: number | undefined) => place.get(item ?? Number.NaN) ?? Number.NaN;
  let count = 0;
  for (const { top, bottom } of channels)
    top.forEach((one, segment) => {
      for (let other = 0; other < segment; other++)
        if ((at(one) - at(top[other])) * (at(bottom[segment]) - at(bottom[other])) < 0) count++;
    });
  return count;
}

/** Links from things to later ones, each at most once. */
const anyLinks = fc.integer({ min: 2, max: 24 }).chain((count) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { selector: String, maxLength: 40 })
    .map((pairs): Links => {
      const links = pairs.filter(([from, to]) => from < to);
      return { count, from: links.map(([from]) => from), to: links.map(([, to]) => to) };
    }),
);

describe('the order by sweeps', () => {
  it('takes out what need not cross', () => {
    // Three parents, each above a child of its own, and the children in the wrong order.
    const layers = layered({ count: 7, from: [0, 0, 0, 1, 2, 3], to: [1, 2, 3, 6, 5, 4] });
    expect(crossings(layers)).toBe(3);
    orderBySweeps(layers);
    expect(crossings(layers)).toBe(0);
  });

  it('crosses no more than the order that it begins with, and leaves nobody out', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const layers = layered(links);
        orderRows(layers, () => {});
        const before = crossings(layers);
        const stood = layers.rows.map((row) => row.toSorted((one, other) => one - other));
        orderBySweeps(layers);
        expect(crossings(layers)).toBeLessThanOrEqual(before);
        expect(layers.rows.map((row) => row.toSorted((one, other) => one - other))).toEqual(stood);
      }),
      { numRuns: 300 },
    );
  });

  it('is what most graphs need: it crosses less than a walk through them', () => {
    const graphs = fc.sample(anyLinks, { numRuns: 100, seed: 1 });
    const sums = { walk: 0, sweeps: 0 };
    for (const links of graphs) {
      const [walk, swept] = [layered(links), layered(links)];
      orderRows(walk, () => {});
      orderRows(swept, orderBySweeps);
      sums.walk += crossings(walk);
      sums.sweeps += crossings(swept);
    }
    expect(sums.sweeps).toBeLessThan(0.5 * sums.walk);
  });
});

it('a forest keeps the order of the document', () => {
  const layers = layered({ count: 6, from: [0, 0, 1, 1, 2], to: [1, 2, 4, 3, 5] });
  orderRows(layers, () => {
    throw new Error('there is nothing to untangle');
  });
  expect(layers.rows).toEqual([[0], [1, 2], [4, 3, 5]]);
});
