import { describe, expect, it } from 'vitest';
import { whyNotConnect, whyNotId, whyNotKind, whyNotMitigate, whyNotStandFor } from './rules';
import type { AttackTree, BranchNode, TreeNode } from './tree';

const treeOf = (nodes: readonly TreeNode[], on: readonly string[] = []): AttackTree => ({
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes,
  mitigations: on.length > 0 ? [{ id: 'm', label: 'Lock', on, status: 'planned' }] : [],
  groups: [],
  ideas: [],
});
const step = (id: string, label: string, ...children: string[]): BranchNode => ({
  id,
  kind: 'step',
  label,
  children,
});
const goal = (id: string, label: string, ...children: string[]): BranchNode => ({
  id,
  kind: 'goal',
  label,
  children,
});

const tree = treeOf(
  [
    goal('own', 'Own the node', 'escape', 'again'),
    step('escape', 'Escape', 'root'),
    step('root', 'Run as root'),
    { id: 'again', kind: 'subtree', label: 'Once more', children: [], subtree: { node: 'other' } },
    goal('other', 'Reach the API', 'token'),
    step('token', 'Steal a token'),
    { id: 'remark', kind: 'note', label: 'Remember', about: ['root'] },
  ],
  ['root'],
);

describe('connecting', () => {
  it.each([
    ['own', 'root', undefined],
    ['token', 'root', undefined],
    [
      'other',
      'own',
      'This would go in a circle: “Reach the API” → “Own the node” → “Once more” → “Reach the API”.',
    ],
    ['root', 'own', 'This would go in a circle: “Run as root” → “Own the node” → “Escape” → “Run as root”.'],
    ['own', 'escape', '“Escape” is a child of “Own the node” already.'],
    ['root', 'root', '“Run as root” cannot be its own child.'],
    ['remark', 'root', '“Remember” is a note, and a note has no children.'],
    ['root', 'remark', '“Remember” is a note, and a note is never a child.'],
    ['root', 'gone', 'There is no node “gone”.'],
    ['gone', 'root', 'There is no node “gone”.'],
  ])('%s to %s: %s', (parent, child, expected) => {
    expect(whyNotConnect(tree, parent, child)).toBe(expected);
  });

  it('names a long circle by its ends', () => {
    const chain = treeOf(
      Array.from({ length: 5000 }, (_, index) =>
        step(`n${index}`, `Step ${index} ${'x'.repeat(400)}`, ...(index < 4999 ? [`n${index + 1}`] : [])),
      ),
    );
    const sentence = whyNotConnect(chain, 'n4999', 'n0');
    expect(sentence).toMatch(
      /^This would go in a circle: “Step 4999 x+…” → “Step 0 x+…” → … 4997 more … → “Step 4998/,
    );
    expect(sentence?.length).toBeLessThan(300);
  });
});

describe('what a sub-tree may stand for', () => {
  it.each([
    ['again', 'other', undefined],
    ['again', 'own', 'This would go in a circle: “Once more” → “Own the node” → “Once more”.'],
    ['again', 'root', '“Run as root” is no goal, and a sub-tree stands for a goal.'],
    ['again', 'gone', 'There is no node “gone”.'],
  ])('%s for %s: %s', (subtree, named, expected) => {
    expect(whyNotStandFor(tree, subtree, named)).toBe(expected);
  });
});

describe('what may become a note', () => {
  const alone = treeOf([step('a', 'Alone'), ...tree.nodes], ['token']);
  it.each([
    ['a', undefined],
    ['remark', undefined],
    ['own', '“Own the node” has children, and a note has none.'],
    ['root', '“Run as root” is a child, and a note is never a child.'],
  ])('%s: %s', (id, expected) => {
    expect(whyNotKind(alone, id, 'note')).toBe(expected);
    expect(whyNotKind(alone, id, 'goal')).toBeUndefined();
  });

  it('nothing that has a mitigation or that a sub-tree stands for', () => {
    const bare = [
      goal('g', 'Get in'),
      { ...step('s', 'Again'), kind: 'subtree', subtree: { node: 'g' } } as const,
    ];
    expect(whyNotKind(treeOf(bare), 'g', 'note')).toBe(
      'The sub-tree “Again” stands for “Get in”, so it cannot be a note.',
    );
    expect(whyNotKind(treeOf(bare, ['g']), 'g', 'note')).toBe(
      '“Get in” has a mitigation, and a note has none.',
    );
  });
});

it('mitigations are on anything but notes', () => {
  expect(whyNotMitigate(tree, 'own')).toBeUndefined();
  expect(whyNotMitigate(tree, 'remark')).toBe('“Remember” is a note, and mitigations are never on notes.');
  expect(whyNotMitigate(tree, 'gone')).toBe('There is no node “gone”.');
});

it('an id is short, small and plain', () => {
  for (const id of ['a', '0', 'a-b', 'a'.repeat(80)]) expect(whyNotId(id)).toBeUndefined();
  for (const id of ['', '-a', 'A', 'ä', 'a b', 'a\n', 'a'.repeat(81)])
    expect(whyNotId(id)).toMatch(
      / is no id: 1 to 80 small letters, digits and hyphens, and no hyphen first\.$/,
    );
});
