import { expect, it } from 'vitest';
import { countsOf } from './counts';

it('a tree is counted, notes apart from roots and leaves', () => {
  const counts = countsOf({
    id: 'test',
    title: 'Test',
    approach: 'bottom-up',
    nodes: [
      { id: 'g', kind: 'goal', label: 'G', gate: 'or', children: ['a', 'b'] },
      { id: 'a', kind: 'step', label: 'A', gate: 'and', children: ['c', 'd'] },
      { id: 'c', kind: 'step', label: 'C', children: [] },
      { id: 'd', kind: 'subtree', label: 'D', children: [] },
      { id: 'b', kind: 'step', label: 'B', children: ['c'] },
      { id: 'e', kind: 'step', label: 'E', gate: 'or', children: [] },
      { id: 'n', kind: 'note', label: 'N', about: ['c'] },
    ],
    mitigations: [],
    groups: [],
    ideas: [],
  });
  expect(counts).toEqual({
    nodes: { goal: 1, step: 4, subtree: 1, note: 1 },
    gates: { and: 1, or: 2 },
    edges: 5,
    roots: 2,
    leaves: 3,
    shared: 1,
  });
});
