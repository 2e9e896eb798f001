import { describe, expect, it } from 'vitest';
import type { AttackTree } from '../tree/tree';
import { sameMeaning } from './meaning';

const tree: AttackTree = {
  id: 'tree',
  title: 'Tree',
  approach: 'bottom-up',
  nodes: [
    { id: 'top', kind: 'goal', gate: 'or', label: 'Top', children: ['a', 'b'] },
    { id: 'a', kind: 'step', label: 'A', children: [] },
    { id: 'b', kind: 'step', label: 'B', children: [] },
  ],
  mitigations: [{ id: 'm', label: 'M', on: ['a'], status: 'planned' }],
  groups: [],
  ideas: [],
};
const [top, a, b] = tree.nodes as [AttackTree['nodes'][0], AttackTree['nodes'][0], AttackTree['nodes'][0]];
const [m] = tree.mitigations as [AttackTree['mitigations'][0]];

describe('whether two trees mean the same', () => {
  it('says so when only words and places differ', () => {
    const typed: AttackTree = {
      ...tree,
      title: 'Another title',
      nodes: [
        { ...top, label: 'Top of all', position: { x: 5, y: 5 } },
        a,
        b,
        { id: 'n', kind: 'note', label: 'N', about: ['a'] },
      ],
      mitigations: [{ ...m, label: 'Mitigation', owner: 'platform' }],
    };
    expect(sameMeaning(tree, typed)).toBe(true);
  });

  it.each<[string, Partial<AttackTree>]>([
    ['a gate', { nodes: [{ ...top, gate: 'and' } as typeof top, a, b] }],
    ['the order of children', { nodes: [{ ...top, children: ['b', 'a'] } as typeof top, a, b] }],
    ['an exposure', { nodes: [top, { ...a, exposure: 'absent' } as typeof a, b] }],
    ['an attribute', { nodes: [top, { ...a, attributes: { cost: 1 } } as typeof a, b] }],
    ['a further node', { nodes: [top, a, b, { ...b, id: 'c' }] }],
    ['a status', { mitigations: [{ ...m, status: 'in-place' }] }],
    ['where a mitigation acts', { mitigations: [{ ...m, on: ['b'] }] }],
    ['an effort', { mitigations: [{ ...m, effort: 3 }] }],
    ['a group', { groups: [{ id: 'g', label: 'G', nodes: ['a'] }] }],
  ])('tells %s', (_, change) => {
    expect(sameMeaning(tree, { ...tree, ...change })).toBe(false);
  });
});
