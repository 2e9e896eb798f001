import { expect, it } from 'vitest';
import type { AttackTree } from '../../core/tree/tree';
import { selectSubject } from './subject';

const TREE: AttackTree = {
  id: 'tree',
  title: 'Tree',
  approach: 'scenario-based',
  nodes: [{ id: 'goal', kind: 'goal', label: 'Goal', children: [] }],
  mitigations: [
    { id: 'shield', label: 'Shield', on: ['goal'], status: 'planned' },
    { id: 'loose', label: 'Loose', on: [], status: 'planned' },
  ],
  groups: [{ id: 'later', label: 'Later', nodes: ['goal'] }],
  ideas: [],
};

it.each([
  ['goal', { type: 'nodes', ids: ['goal'] }],
  ['shield', { type: 'mitigation', id: 'shield', on: 'goal' }],
  ['loose', { type: 'mitigation', id: 'loose' }],
  ['later', { type: 'group', id: 'later' }],
  ['gone', { type: 'nothing' }],
])('selects whatever is called %s', (id, selection) => {
  expect(selectSubject(TREE, id)).toEqual(selection);
});
