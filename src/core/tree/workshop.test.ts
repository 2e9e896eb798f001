import { expect, it } from 'vitest';
import type { AttackTree, BranchNode } from './tree';
import { workshopOf } from './workshop';

const node = (id: string, more: Partial<BranchNode> = {}): BranchNode =>
  ({ id, kind: 'step', label: id, children: [], ...more }) as BranchNode;
const tree: AttackTree = {
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes: [
    node('a', { votes: 1, owner: 'Platform' }),
    node('b', { votes: 3, clarify: 'Who may do that?' }),
    node('c', { votes: 1, clarify: 'Is it still there?', owner: 'Identity' }),
    node('d', { votes: 0 }),
    { id: 'n', kind: 'note', label: 'n', about: [] },
  ],
  mitigations: [{ id: 'm', label: 'm', on: ['a'], status: 'planned', owner: 'Platform' }],
  groups: [],
  ideas: [],
};

it('a workshop sees what is unclear, what got most votes, and who has what', () => {
  const { toClarify, voted, owners } = workshopOf(tree);
  expect(toClarify.map(({ id, clarify }) => `${id}: ${clarify}`)).toEqual([
    'b: Who may do that?',
    'c: Is it still there?',
  ]);
  expect(voted.map(({ id, votes }) => `${id} ${votes}`)).toEqual(['b 3', 'a 1', 'c 1']);
  expect(
    owners.map(({ name, nodes, mitigations }) => [name, ...[...nodes, ...mitigations].map(({ id }) => id)]),
  ).toEqual([
    ['Identity', 'c'],
    ['Platform', 'a', 'm'],
  ]);
});
