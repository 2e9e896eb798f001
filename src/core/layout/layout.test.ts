import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../format/read';
import { arbitraryTree } from '../tree/arbitrary';
import { graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import type { AttackTree, Direction, TreeNode } from '../tree/tree';
import { axesOf } from './axes';
import { figureOf } from './figure';
import { layout } from './layout';
import { outlineAt } from './outline';
import type { Box, Placement, Route } from './placement';
import { qualityOf } from './quality';
import { refined } from './refine';

const without = (node: TreeNode): TreeNode => {
  const { position: _position, ...rest } = node;
  return rest;
};

/** The tree as if nobody had put a node anywhere. */
const tidied = (tree: AttackTree, direction: Direction): AttackTree => ({
  ...tree,
  nodes: tree.nodes.map(without),
  layout: { direction },
});

const file = (name: string): AttackTree => {
  const result = read(readFileSync(`trees/${name}`, 'utf8'));
  if (!result.ok) throw new Error(`${name} cannot be read`);
  return result.value;
};

const FILES = readdirSync('trees').filter((name) => name.endsWith('.json'));
const DIRECTIONS = ['down', 'right'] as const;

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

const alternates = (route: Route): boolean =>
  route.points.slice(2).every((point, at) => {
    const [one, two] = [route.points[at]!, route.points[at + 1]!];
    return one.x === two.x ? two.y === point.y && two.x !== point.x : two.x === point.x && two.y !== point.y;
  });

function onOutlines(tree: AttackTree, placement: Placement, route: Route): boolean {
  const { byId } = graphOf(tree);
  return [route.parent, route.child].every((id, end) => {
    const point = end === 0 ? route.points[0]! : route.points.at(-1)!;
    const next = end === 0 ? route.points[1]! : route.points.at(-2)!;
    const { shape } = figureOf(byId.get(id)!);
    const box = placement.nodes[id]!;
    return point.x === next.x
      ? ['top', 'bottom'].some((side) => outlineAt(shape, box, side as 'top', point.x) === point.y)
      : ['left', 'right'].some((side) => outlineAt(shape, box, side as 'left', point.y) === point.x);
  });
}

function expectSound(tree: AttackTree, placement: Placement): void {
  const { overlaps, through, ambiguous } = qualityOf(tree, placement);
  expect({ overlaps, through, ambiguous }).toEqual({ overlaps: 0, through: 0, ambiguous: 0 });
  expect(placement.edges.filter((route) => !alternates(route))).toEqual([]);
  expect(placement.edges.filter((route) => !onOutlines(tree, placement, route))).toEqual([]);
  const boxes = [
    ...Object.values(placement.nodes),
    ...placement.shields.map((shield) => shield.box),
    ...placement.regions.flatMap((region) => [region.title, ...region.patches]),
  ];
  expect(boxes.filter((box) => !inside(box, placement.bounds))).toEqual([]);
  expect(boxes.flatMap((box) => [box.x, box.y]).filter((value) => !Number.isInteger(value))).toEqual([]);
  expect(Object.keys(placement.nodes).sort()).toEqual(tree.nodes.map((node) => node.id).sort());
  expect(placement.edges.map(({ parent, child }) => `${parent} ${child}`).sort()).toEqual(
    graphOf(tree)
      .branches.flatMap((node) => node.children.map((child) => `${node.id} ${child}`))
      .sort(),
  );
}

describe('the drawing of any tree', () => {
  for (const direction of DIRECTIONS)
    it(`overlaps nothing and passes through nothing, drawn ${direction}`, () => {
      fc.assert(
        fc.property(arbitraryTree({ maxNodes: 24 }), (any) => {
          const tree = tidied(any, direction);
          expectSound(tree, layout(tree));
        }),
        { numRuns: 150 },
      );
    });

  it('is the same for the same document', () => {
    fc.assert(
      fc.property(arbitraryTree(), (tree) => {
        expect(layout(structuredClone(tree))).toEqual(layout(tree));
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(FILES)('the drawing of %s', (name) => {
  it.each(DIRECTIONS)('is sound and suits a screen, drawn %s', (direction) => {
    const tree = tidied(file(name), direction);
    const placement = layout(tree);
    expectSound(tree, placement);
    if (tree.nodes.length < 50) return;
    const ratio = placement.bounds.width / placement.bounds.height;
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(4);
  });
});

/** The tree with one more leaf below a node. */
const withLeaf = (tree: AttackTree, below: string): AttackTree =>
  inFileOrder({
    ...tree,
    nodes: [
      ...tree.nodes.map((node) =>
        node.id === below && node.kind !== 'note'
          ? { ...node, children: [...node.children, 'one-more'] }
          : node,
      ),
      { id: 'one-more', kind: 'step', label: 'One more step', children: [] },
    ],
  });

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** How far each thing that both drawings have has moved. */
const movesOf = (before: Placement, after: Placement, but: string): readonly number[] =>
  Object.entries(before.nodes)
    .filter(([id]) => id !== but)
    .map(([id, from]) => Math.hypot(after.nodes[id]!.x - from.x, after.nodes[id]!.y - from.y));

/** Pairs that stand side by side in both drawings, but the other way round. */
function swapped(before: Placement, after: Placement): readonly string[] {
  const axes = axesOf(before.direction);
  const beside = (placement: Placement, one: string, other: string): boolean => {
    const [a, b] = [axes.span(placement.nodes[one]!), axes.span(placement.nodes[other]!)];
    return a.along < b.along + b.depth && b.along < a.along + a.depth && a.across < b.across;
  };
  const names = Object.keys(before.nodes);
  return names.flatMap((one) =>
    names.flatMap((other) =>
      beside(before, one, other) && beside(after, other, one) ? [`${one} / ${other}`] : [],
    ),
  );
}

/** The drawings after a leaf was added to each node in turn: sound, in the same order, and hardly moved. */
function expectLittleMoved(tree: AttackTree, before: Placement): void {
  const moves = graphOf(tree).branches.map(({ id }) => {
    const edited = withLeaf(tree, id);
    const after = layout(edited, before);
    expectSound(edited, after);
    expect(swapped(before, after)).toEqual([]);
    return median(movesOf(before, after, id));
  });
  expect(median(moves)).toBe(0);
  expect(moves.filter((move) => move >= 20).length).toBeLessThan(0.1 * moves.length);
}

describe.each(FILES)('a leaf added to %s', (name) => {
  it.each(DIRECTIONS)(
    'moves little of what was not touched, and turns no order round, drawn %s',
    (direction) => {
      const tree = tidied(file(name), direction);
      expectLittleMoved(tree, layout(tree));
    },
  );
});

describe('a refined drawing that is edited', () => {
  const tree = tidied(file('malicious-code-execution.json'), 'down');
  const before = refined(tree);

  it('stays refined', () => {
    expect(layout(tree, before).nodes).toEqual(before.nodes);
    expectLittleMoved(tree, before);
  });

  it('is taken up again from plain data, as it comes back from the worker', () => {
    const id = tree.nodes[1]!.id;
    expect(layout(withLeaf(tree, id), structuredClone(before))).toEqual(layout(withLeaf(tree, id), before));
  });
});

describe('a drawing made again', () => {
  it('stays as it is', () => {
    fc.assert(
      fc.property(arbitraryTree({ maxNodes: 20 }), (any) => {
        const tree = tidied(any, 'down');
        const before = layout(tree);
        expect(layout(tree, before).nodes).toEqual(before.nodes);
      }),
      { numRuns: 80 },
    );
  });

  it('is sound whatever the document was before', () => {
    fc.assert(
      fc.property(arbitraryTree({ maxNodes: 20 }), arbitraryTree({ maxNodes: 20 }), (one, other) => {
        const [before, after] = [tidied(one, 'down'), tidied(other, 'down')];
        expectSound(after, layout(after, layout(before)));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a forest', () => {
  it('keeps siblings in the order of the document', () => {
    fc.assert(
      fc.property(arbitraryTree({ maxNodes: 20 }), (any) => {
        const taken = new Set<string>();
        const nodes = any.nodes.map((node) => {
          if (node.kind === 'note') return node;
          const children = node.children.filter((child) => !taken.has(child));
          for (const child of children) taken.add(child);
          return { ...node, children };
        });
        const tree = tidied({ ...any, nodes }, 'down');
        expect(qualityOf(tree, layout(tree)).inversions).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('may be a chain of thousands of nodes', () => {
    const count = 5000;
    const nodes = Array.from({ length: count }, (_, at) => ({
      id: `n${at}`,
      kind: 'step' as const,
      label: `Step ${at}`,
      children: at + 1 < count ? [`n${at + 1}`] : [],
    }));
    const tree: AttackTree = {
      id: 'chain',
      title: 'Chain',
      approach: 'bottom-up',
      nodes,
      mitigations: [],
      groups: [],
      ideas: [],
    };
    expect(layout(tree).edges).toHaveLength(count - 1);
  });
});
