import { expect, it } from 'vitest';
import type { AttackTree } from '../tree/tree';
import { attackFigures } from './attackFigures';
import { attackSets } from './attackSets';
import { inquire } from './inquiry';
import { outOfScope, withinScope } from './scope';

const tree: AttackTree = {
  id: 'scoped',
  title: 'Scoped',
  approach: 'scenario-based',
  nodes: [
    { id: 'goal', kind: 'goal', label: 'Goal', gate: 'or', children: ['ours', 'theirs'] },
    {
      id: 'ours',
      kind: 'step',
      label: 'Ours',
      children: [],
      attributes: { cost: 3, time: 2, skill: 'high' },
    },
    { id: 'theirs', kind: 'step', label: 'Theirs', gate: 'and', children: ['ours', 'deep'] },
    { id: 'deep', kind: 'step', label: 'Deep', children: [], attributes: { time: 5, probability: 0.5 } },
  ],
  mitigations: [{ id: 'on-deep', label: 'On deep', on: ['deep'], status: 'planned' }],
  groups: [
    { id: 'later', label: 'Another model', nodes: ['ours', 'gone'], outOfScope: true },
    { id: 'team', label: 'Team', nodes: ['deep'] },
  ],
  ideas: [],
};

it('attacks that need what is out of scope are left out, and everything else stays', () => {
  expect(outOfScope(tree)).toEqual(['ours']);
  expect([...attackSets(inquire(withinScope(tree), { lens: 'none' }), 'goal')]).toEqual([]);
  const other = { ...tree, groups: [{ ...tree.groups[0]!, nodes: ['theirs'] }] };
  expect([...attackSets(inquire(withinScope(other), { lens: 'none' }), 'goal')]).toEqual([['ours']]);
});

it('a document without anything out of scope is the same document', () => {
  const inside = { ...tree, groups: [] };
  expect(withinScope(inside)).toBe(inside);
});

it('the figures of an attack add up its leaves and count those without a value', () => {
  expect(attackFigures(tree, ['ours', 'deep'])).toEqual({
    cost: { value: 3, unknown: 1 },
    timeSequential: { value: 7, unknown: 0 },
    timeParallel: { value: 5, unknown: 0 },
    skill: { value: 'high', unknown: 1 },
    probability: { value: 0.5, unknown: 1 },
  });
});
