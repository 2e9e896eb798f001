import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../format/read';
import { arbitraryTree } from '../tree/arbitrary';
import type { AttackTree } from '../tree/tree';
import { layout } from './layout';
import type { Placement } from './placement';
import { prospectOf } from './prospect';
import { qualityOf } from './quality';
import { type Progress, refine, refined } from './refine';
import { blameOf } from './worth';

const file = (name: string): AttackTree => {
  const result = read(readFileSync(`trees/${name}.json`, 'utf8'));
  if (!result.ok) throw new Error(`${name} cannot be read`);
  return result.value;
};

/** Any tree, small enough to be refined many times in a test, nothing placed by hand, whose drawing might get better. */
const refinable = arbitraryTree({ maxNodes: 9 })
  .filter((tree) => prospectOf(tree) === 'better')
  .map(
    (tree): AttackTree => ({ ...tree, nodes: tree.nodes.map(({ position: _position, ...node }) => node) }),
  );

/** Everything that a refinement tells, and its last drawing. */
function followed(tree: AttackTree) {
  const moments = refine(tree);
  const told: Progress[] = [];
  for (;;) {
    const moment = moments.next();
    if (moment.done) return { told, last: moment.value };
    told.push(moment.value);
  }
}

describe('a refined drawing', () => {
  it('is never worse than the first, and sound', () => {
    fc.assert(
      fc.property(refinable, (tree) => {
        const first = qualityOf(tree, layout(tree));
        const last = qualityOf(tree, refined(tree));
        expect(blameOf(last)).toBeLessThanOrEqual(blameOf(first));
        expect(last.crossings).toBeLessThanOrEqual(first.crossings);
        expect([last.overlaps, last.through, last.ambiguous]).toEqual([0, 0, 0]);
      }),
      { numRuns: 8 },
    );
  });

  it('is the same for the same document', () => {
    fc.assert(
      fc.property(refinable, (tree) => {
        expect(refined(structuredClone(tree))).toEqual(refined(tree));
      }),
      { numRuns: 4 },
    );
  });

  it('crosses at most half as often as the first one of a tree with many shared nodes', () => {
    const tree = file('compromised-container');
    const crossings = (drawing: Placement) => qualityOf(tree, drawing).crossings;
    expect(crossings(refined(tree))).toBeLessThanOrEqual(crossings(layout(tree)) / 2);
  }, 60_000);

  it('of a plain tree is the first one', () => {
    const tree = file('hostpath-to-node');
    const plain = { ...tree, nodes: tree.nodes.slice(0, 1).map((node) => ({ ...node, children: [] })) };
    expect(prospectOf(plain)).toBe('nothing to gain');
    expect(refined(plain)).toEqual(layout(plain));
  });
});

describe('a refinement', () => {
  it('tells how far it is, and a handful of drawings each better than the one before', () => {
    const tree = file('hostpath-to-node');
    const { told, last } = followed(tree);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(told.at(-1)?.done).toBeCloseTo(1);
    const better = told.flatMap((progress) => progress.better ?? []);
    expect(better.length).toBeLessThanOrEqual(6);
    const blames = [layout(tree), ...better].map((drawing) => blameOf(qualityOf(tree, drawing)));
    expect(blames).toEqual(blames.toSorted((a, b) => b - a));
    expect(last).toBe(better.at(-1) ?? last);
  });

  it('has something better to show before it has done a twentieth', () => {
    const soon: Placement[] = [];
    for (const { done, better } of refine(file('malicious-code-execution'))) {
      if (done > 0.05) break;
      if (better) soon.push(better);
    }
    expect(soon).not.toEqual([]);
  });
});
