import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import type { Placement } from '../../core/layout/placement';
import { arbitraryTree } from '../../core/tree/arbitrary';
import { type AttackTree, isBranch } from '../../core/tree/tree';
import { headless } from '../headless';
import { NOTHING, type Selection, selectNode } from '../selection';
import { type Way, walk } from './walk';

const tree = sketch(`
  goal top > a b
  step a > x y
  step x
  step y
  step b > y z
  step z
  note n > a
`);

/** A drawing from corners; every node is 100 by 40. */
const drawn = (
  corners: Readonly<Record<string, readonly [number, number]>>,
  direction: 'down' | 'right' = 'down',
): Placement => ({
  direction,
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  nodes: Object.fromEntries(
    Object.entries(corners).map(([id, [x, y]]) => [id, { x, y, width: 100, height: 40 }]),
  ),
  edges: [],
  shields: [],
  regions: [],
  junctions: [],
});

/** Follows arrows from one node and tells every node on the way. */
function trail(placement: Placement | undefined, from: Selection, ways: readonly Way[]): string[] {
  let selection = from;
  return ways.map((way) => {
    const step = walk(tree, selection, placement, way);
    if (!step) return '–';
    selection = selectNode(step.id, step.via);
    return step.id;
  });
}

describe('arrows without a drawing', () => {
  it('follow the order of the document', () => {
    expect(
      trail(undefined, NOTHING, ['down', 'down', 'down', 'right', 'right', 'up', 'right', 'down']),
    ).toEqual(['top', 'a', 'x', 'y', '–', 'a', 'b', 'y']);
  });

  it('go up to the parent that the node was reached from', () => {
    expect(trail(undefined, selectNode('y', 'b'), ['up'])).toEqual(['b']);
    expect(trail(undefined, selectNode('y', 'a'), ['up'])).toEqual(['a']);
    expect(trail(undefined, selectNode('y'), ['up'])).toEqual(['a']);
  });

  it('begin at what is selected, whatever that is', () => {
    expect(trail(undefined, { type: 'edge', parent: 'b', child: 'y' }, ['up'])).toEqual(['b']);
    expect(trail(undefined, selectNode('n'), ['up'])).toEqual(['a']);
  });
});

describe('arrows on a drawing', () => {
  const placement = drawn({
    top: [200, 0],
    b: [0, 100],
    a: [400, 100],
    z: [0, 200],
    y: [200, 200],
    x: [420, 200],
    n: [600, 200],
  });

  it('go down to the nearest child, and sideways as the eye sees it', () => {
    expect(trail(placement, selectNode('a', 'top'), ['down', 'left', 'right', 'right'])).toEqual([
      'x',
      'y',
      'x',
      'n',
    ]);
    expect(trail(placement, selectNode('a', 'top'), ['left', 'left'])).toEqual(['b', '–']);
  });

  it('go from the last sibling to whatever stands next in the row', () => {
    expect(trail(placement, selectNode('y', 'a'), ['left'])).toEqual(['z']);
  });

  it('go down a column of leaves, and up from it to the parent', () => {
    const column = drawn({
      top: [0, 0],
      a: [0, 100],
      x: [20, 200],
      y: [20, 260],
      b: [300, 100],
      z: [300, 200],
    });
    expect(trail(column, selectNode('a', 'top'), ['down', 'down', 'down', 'up'])).toEqual([
      'x',
      'y',
      '–',
      'a',
    ]);
  });

  it('turn with a tree that grows to the right', () => {
    const right = drawn({ top: [0, 100], a: [200, 0], b: [200, 200], x: [400, 0], y: [400, 100] }, 'right');
    expect(trail(right, selectNode('top'), ['right', 'down', 'left', 'up'])).toEqual(['a', 'b', 'top', '–']);
  });
});

it('arrows lead from the roots to every node of the attack', () => {
  fc.assert(
    fc.property(arbitraryTree({ maxNodes: 20 }), (any) => {
      const { placement } = headless(any).editor.store.getState();
      expect(reached(any, placement)).toEqual(new Set(any.nodes.filter(isBranch).map(({ id }) => id)));
      expect(reached(any, undefined)).toEqual(reached(any, placement));
    }),
  );
});

function reached(any: AttackTree, placement: Placement | undefined): Set<string> {
  const found = new Set<string>();
  const steps: Selection[] = [];
  const first = walk(any, NOTHING, placement, 'down');
  if (first) steps.push(selectNode(first.id, first.via));
  const seen = new Set<string>();
  for (const from of steps) {
    for (const way of ['up', 'down', 'left', 'right'] as const) {
      const step = walk(any, from, placement, way);
      if (!step || seen.has(`${step.id} ${step.via}`)) continue;
      seen.add(`${step.id} ${step.via}`);
      steps.push(selectNode(step.id, step.via));
    }
    if (from.type === 'nodes') found.add(from.ids[0]!);
  }
  for (const node of any.nodes) if (!isBranch(node)) found.delete(node.id);
  return found;
}
