import { expect, it } from 'vitest';
import type { AttackTree } from '../../core/tree/tree';
import { overview } from './sections';

const TREE: AttackTree = {
  id: 'tree',
  title: 'Tree',
  approach: 'bottom-up',
  nodes: [
    { id: 'goal', kind: 'goal', label: 'Take over the node', children: ['escape'] },
    { id: 'escape', kind: 'step', label: 'Escape the container', ref: 'M4', children: [] },
    { id: 'mount', kind: 'step', label: 'hostPath mount', children: [] },
    { id: 'remark', kind: 'note', label: 'Ask the platform team', about: ['mount'] },
  ],
  mitigations: [{ id: 'policy', label: 'Forbid hostPath', on: ['mount'], status: 'in-place' }],
  groups: [],
  ideas: [],
};

const named = ({ title, lines }: { title: string; lines: readonly { id: string }[] }) => [
  title,
  lines.map(({ id }) => id),
];

it('lists what one looks for by name, and leaves out what the tree does not have', () => {
  expect(overview(TREE).map(named)).toEqual([
    ['Goals', ['goal']],
    ['Lead nowhere yet', ['mount']],
    ['Mitigations', ['policy']],
    ['Notes', ['remark']],
  ]);
});
