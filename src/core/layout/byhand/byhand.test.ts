import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../../tree/arbitrary';
import type { AttackTree, Point, TreeNode } from '../../tree/tree';
import { grown, overlap } from '../boxes';
import { layout } from '../layout';
import type { Box, Placement } from '../placement';
import { qualityOf } from '../quality';

/** The tree with its nodes put to these places in turn, or nowhere. */
const put = (tree: AttackTree, places: readonly (Point | null)[]): AttackTree => ({
  ...tree,
  nodes: tree.nodes.map((node, at): TreeNode => {
    const { position: _position, ...rest } = node;
    const place = places[at];
    return place ? { ...rest, position: place } : rest;
  }),
});

const places = fc.array(
  fc.option(fc.record({ x: fc.integer({ min: -800, max: 1600 }), y: fc.integer({ min: -800, max: 1600 }) })),
  { minLength: 24, maxLength: 24 },
);

/** Whether what a person has placed leaves room for edges in between. */
function leavesRoom(tree: AttackTree, placement: Placement): boolean {
  const boxes = tree.nodes.flatMap((node): { id: string; box: Box }[] => {
    if (!node.position) return [];
    const shields = placement.shields.filter((shield) => shield.on === node.id);
    return [placement.nodes[node.id]!, ...shields.map((shield) => shield.box)].map((box) => ({
      id: node.id,
      box,
    }));
  });
  return boxes.every((one, at) =>
    boxes.slice(at + 1).every((other) => one.id === other.id || !overlap(grown(one.box, 60), other.box)),
  );
}

describe('nodes that a person has placed', () => {
  it('stay exactly where they were put, and everything else makes way', () => {
    fc.assert(
      fc.property(arbitraryTree({ maxNodes: 16 }), places, (any, where) => {
        const tree = put(any, where);
        const placement = layout(tree);
        for (const { id, position } of tree.nodes)
          if (position) expect(placement.nodes[id]).toMatchObject(position);
        fc.pre(leavesRoom(tree, placement));
        const { overlaps, through, ambiguous } = qualityOf(tree, placement);
        expect({ overlaps, through, ambiguous }).toEqual({ overlaps: 0, through: 0, ambiguous: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('leave a line in and a line out apart where both need the same side of a node', () => {
    const goal = (id: string, label: string, children: readonly string[], position?: Point): TreeNode => ({
      id,
      kind: 'goal',
      label,
      children,
      ...(position && { position }),
    });
    const tree: AttackTree = {
      id: 'narrow',
      title: 'Narrow',
      approach: 'scenario-based',
      layout: { direction: 'right' },
      nodes: [
        goal('above', 'Above', ['between'], { x: 0, y: 0 }),
        goal('between', 'A label of many words '.repeat(12), ['below']),
        goal('below', 'Below', ['last'], { x: 1, y: -133 }),
        goal('last', 'Last', [], { x: 0, y: 106 }),
        goal('alone', 'Alone', [], { x: 0, y: -239 }),
      ],
      mitigations: [{ id: 'm', on: ['between'], label: 'Mitigation', status: 'proposed' }],
      groups: [],
      ideas: [],
    };
    expect(qualityOf(tree, layout(tree)).ambiguous).toBe(0);
  });

  it('may lie upon one another', () => {
    const step = (id: string, children: readonly string[]): TreeNode => ({
      id,
      kind: 'step',
      label: id,
      children,
      position: { x: 40, y: 40 },
    });
    const tree: AttackTree = {
      id: 'heap',
      title: 'Heap',
      approach: 'bottom-up',
      nodes: [step('a', ['b', 'c']), step('b', []), step('c', [])],
      mitigations: [],
      groups: [],
      ideas: [],
    };
    const placement = layout(tree);
    expect(Object.values(placement.nodes).map(({ x, y }) => [x, y])).toEqual([
      [40, 40],
      [40, 40],
      [40, 40],
    ]);
    expect(placement.edges).toHaveLength(2);
  });

  it('leave the rest where it was when one of them is moved', () => {
    const step = (id: string, children: readonly string[], position?: Point): TreeNode => ({
      id,
      kind: 'step',
      label: id,
      children,
      ...(position && { position }),
    });
    const tree = (position?: Point): AttackTree => ({
      id: 'moved',
      title: 'Moved',
      approach: 'bottom-up',
      nodes: [step('a', ['b', 'c', 'd']), step('b', []), step('c', [], position), step('d', [])],
      mitigations: [],
      groups: [],
      ideas: [],
    });
    const before = layout(tree());
    const after = layout(tree({ x: 1000, y: 700 }), before);
    for (const id of ['a', 'b', 'd']) expect(after.nodes[id]).toEqual(before.nodes[id]);
    expect(after.nodes.c).toMatchObject({ x: 1000, y: 700 });
  });
});
