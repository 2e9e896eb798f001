import { expect, it } from 'vitest';
import { newTree } from './newTree';

const empty = { title: 'Untitled attack tree', mitigations: [], groups: [], ideas: [] };

it('a scenario-based tree starts with a goal', () => {
  expect(newTree('scenario-based', () => 0)).toEqual({
    ...empty,
    id: 'tree-2222',
    approach: 'scenario-based',
    nodes: [{ id: 'goal-2222', kind: 'goal', label: 'New goal', children: [] }],
  });
});

it('a bottom-up tree starts with a weakness that has no goal yet', () => {
  expect(newTree('bottom-up', () => 0)).toEqual({
    ...empty,
    id: 'tree-2222',
    approach: 'bottom-up',
    nodes: [{ id: 'step-2222', kind: 'step', label: 'New weakness', children: [] }],
  });
});
