import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from './arbitrary';
import { findings } from './findings';
import type { AttackTree, BranchNode, Mitigation, TreeNode } from './tree';

const treeOf = (nodes: readonly TreeNode[], more: Partial<AttackTree> = {}): AttackTree => ({
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes,
  mitigations: [],
  groups: [],
  ideas: [],
  ...more,
});
const goal = (more: Partial<BranchNode> = {}) =>
  ({ id: 'g', kind: 'goal', label: 'Get in', children: [], ...more }) as BranchNode;
const step = (id: string, more: Partial<BranchNode> = {}) =>
  ({ id, kind: 'step', label: `Step ${id}`, children: [], ...more }) as BranchNode;
const lock: Mitigation = { id: 'm', label: 'Lock', on: [], status: 'planned' };

const said = (tree: AttackTree) =>
  findings(tree).map(({ severity, code, path, sentence }) => `${severity} ${code} ${path}: ${sentence}`);

describe('what deserves a look', () => {
  it.each<[AttackTree, string]>([
    [
      treeOf([goal({ children: ['a', 'b'] }), step('a'), step('b')]),
      'warning gate-not-stated nodes[0]: “Get in” has several children and no gate; it is read as OR.',
    ],
    [
      treeOf([goal({ children: ['a'], gate: 'and' }), step('a')]),
      'warning gate-without-choice nodes[0].gate: “Get in” has the gate AND but one child: there is nothing to combine.',
    ],
    [
      treeOf([goal({ gate: 'or' })]),
      'warning gate-without-choice nodes[0].gate: “Get in” has the gate OR but no child: there is nothing to combine.',
    ],
    [
      treeOf([step('a')]),
      'warning root-not-goal nodes[0]: “Step a” leads nowhere: make it a goal, or connect it to what it leads to.',
    ],
    [
      treeOf([{ id: 'n', kind: 'note', label: 'Hm', about: [] }]),
      'warning note-about-nothing nodes[0]: The note “Hm” is about no node: say which.',
    ],
    [
      treeOf([], { mitigations: [lock] }),
      'warning mitigation-on-nothing mitigations[0].on: The mitigation “Lock” is on no node: put it where it acts.',
    ],
    [
      treeOf([goal({ children: ['a'], exposure: 'present' }), step('a')]),
      'warning exposure-on-inner-node nodes[0].exposure: “Get in” has children, so its exposure is kept but not read: only leaves have one.',
    ],
    [
      treeOf([goal({ children: ['a'], attributes: { cost: 1 } }), step('a')]),
      'warning attributes-on-inner-node nodes[0].attributes: “Get in” has children, so its attributes are kept but not read: only leaves have them.',
    ],
    [
      treeOf([goal({ children: ['s'] }), { ...step('s'), kind: 'subtree' } as BranchNode]),
      'warning subtree-names-nothing nodes[1]: The sub-tree “Step s” names no tree: say what it stands for.',
    ],
    [
      treeOf([
        goal({ children: ['s', 'a'], gate: 'or' }),
        { ...step('s'), kind: 'subtree', subtree: { node: 'a' } } as BranchNode,
        step('a'),
      ]),
      'warning subtree-names-no-goal nodes[1].subtree.node: The sub-tree “Step s” stands for “Step a”, which is no goal.',
    ],
    [
      treeOf([goal({ label: 'nimda\u202Eadmin' })]),
      'warning invisible-characters nodes[0].label: “nimda⟨U+202E⟩admin” has characters that cannot be seen or that turn the direction of writing.',
    ],
    [
      treeOf([goal()], { attacker: 'a\u200Bb' }),
      'warning invisible-characters attacker: “a⟨U+200B⟩b” has characters that cannot be seen or that turn the direction of writing.',
    ],
  ])('%#', (tree, expected) => {
    expect(said(tree)).toEqual([expected]);
  });

  it('is nothing in a plain tree', () => {
    expect(
      said(
        treeOf([goal({ gate: 'and', children: ['a', 'b'] }), step('a', { exposure: 'absent' }), step('b')]),
      ),
    ).toEqual([]);
  });

  it('names what it is about', () => {
    expect(
      findings(treeOf([goal({ gate: 'or' })], { mitigations: [lock] })).map(({ subject }) => subject),
    ).toEqual(['g', 'm']);
  });
});

describe('what no document may have', () => {
  it('is all found, errors first', () => {
    const broken = treeOf([
      goal({ gate: 'or', children: ['x', 'a'] }),
      step('a', { children: ['n', 'a'] }),
      { id: 'n', kind: 'note', label: 'Two\nlines', about: ['g'] },
      step('a'),
    ]);
    expect(findings(broken).map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['error', 'bad-text', 'nodes[2].label'],
      ['error', 'duplicate-id', 'nodes[3].id'],
      ['error', 'unknown-id', 'nodes[0].children[0]'],
      ['error', 'note-as-child', 'nodes[1].children[0]'],
      ['warning', 'gate-not-stated', 'nodes[1]'],
    ]);
  });

  it('is in no valid document', () => {
    fc.assert(
      fc.property(arbitraryTree(), (tree) => {
        for (const { severity, sentence } of findings(tree)) {
          expect(severity).toBe('warning');
          expect(sentence).toMatch(/^[^\n]{10,250}\.$/);
        }
      }),
    );
  });
});

it('the same tree has the same findings', () => {
  const tree = treeOf([step('a')]);
  expect(findings(tree)).toBe(findings(tree));
});
