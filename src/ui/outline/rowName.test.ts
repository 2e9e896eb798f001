import { expect, it } from 'vitest';
import type { AttackTree } from '../../core/tree/tree';
import { rowsOf } from '../../editor/outline/rows';
import { protectingByNode, rowName } from './rowName';

const TREE: AttackTree = {
  id: 'tree',
  title: 'Tree',
  approach: 'scenario-based',
  nodes: [
    { id: 'goal', kind: 'goal', gate: 'or', label: 'Read the data', children: ['door', 'window'] },
    { id: 'door', kind: 'step', gate: 'and', label: 'Use the door', ref: 'M4', children: ['key'] },
    { id: 'key', kind: 'step', label: 'Have the key', children: ['copy'], exposure: 'present' },
    { id: 'copy', kind: 'step', label: 'Copy it', children: [] },
    { id: 'window', kind: 'step', label: 'Break a window', children: ['key'] },
    { id: 'remark', kind: 'note', label: 'Ask the landlord', about: ['door'] },
  ],
  mitigations: [
    { id: 'lock', label: 'Change the lock', on: ['door'], status: 'in-place' },
    { id: 'guard', label: 'Hire a guard', on: ['door', 'window'], status: 'proposed' },
  ],
  groups: [],
  ideas: [],
};

it('says kind, gate, label, tag, mitigations, notes, sharing and verdict of every row', () => {
  const verdicts = new Map([
    ['goal', 'open'],
    ['door', 'closed'],
    ['key', 'weakened'],
  ] as const);
  const spoken = { tree: TREE, protecting: protectingByNode(TREE), verdicts };
  expect(rowsOf(TREE, new Set()).map((row) => rowName(spoken, row))).toEqual([
    'Goal, OR, Read the data, open',
    'Step, AND, Use the door, M4, 2 mitigations: Change the lock, in place; Hire a guard, proposed, 1 note, closed',
    'Mitigation, Change the lock, in place',
    'Mitigation, Hire a guard, proposed',
    'Step, Have the key, shared, under 2, present, weakened',
    'Step, Copy it',
    'Step, Break a window, 1 mitigation: Hire a guard, proposed',
    'Mitigation, Hire a guard, proposed',
    'Step, Have the key, shared, under 2, told elsewhere, present, weakened',
    'Note, Ask the landlord, about Use the door',
  ]);
});
