import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from './arbitrary';
import { firstCycle, leadsTo, wayDown } from './cycles';
import { graphOf } from './graph';
import type { AttackTree } from './tree';

const withEdge = (tree: AttackTree, parent: string, child: string): AttackTree => ({
  ...tree,
  nodes: tree.nodes.map((node) =>
    node.id === parent && node.kind !== 'note' ? { ...node, children: [...node.children, child] } : node,
  ),
});

describe('in any tree', () => {
  const twoNodes = fc.tuple(arbitraryTree(), fc.nat(), fc.nat()).map(([tree, first, second]) => {
    const { branches } = graphOf(tree);
    const pick = (choice: number) => branches[choice % branches.length]?.id ?? '';
    return { tree, from: pick(first), to: pick(second) };
  });

  it('there is no circle', () => {
    fc.assert(
      fc.property(arbitraryTree(), (tree) => {
        expect(firstCycle(tree)).toBeUndefined();
      }),
    );
  });

  it('an edge makes a circle exactly where there is a way back, and the circle is really there', () => {
    fc.assert(
      fc.property(twoNodes, ({ tree, from, to }) => {
        fc.pre(from !== '');
        const closed = withEdge(tree, to, from);
        const cycle = firstCycle(closed);
        expect(cycle !== undefined).toBe(wayDown(graphOf(tree), from, to) !== undefined);
        if (!cycle) return;
        expect(cycle[0]).toBe(cycle.at(-1));
        for (const [index, id] of cycle.slice(0, -1).entries())
          expect(leadsTo(graphOf(closed), id)).toContain(cycle[index + 1]);
      }),
      { numRuns: 300 },
    );
  });

  it('a way goes down step by step', () => {
    fc.assert(
      fc.property(twoNodes, ({ tree, from, to }) => {
        const graph = graphOf(tree);
        const way = from === '' ? undefined : wayDown(graph, from, to);
        if (!way) return;
        expect([way[0], way.at(-1)]).toEqual([from, to]);
        for (const [index, id] of way.slice(0, -1).entries())
          expect(leadsTo(graph, id)).toContain(way[index + 1]);
      }),
    );
  });
});
