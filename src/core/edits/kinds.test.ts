import { describe, expect, it } from 'vitest';
import type { AttackTree, TreeNode } from '../tree/tree';
import { setGate, setKind, setLink } from './kinds';
import { lines, sketch, told } from './sketch';

const tree = sketch(`
  goal top or > a s
  step a
  subtree s = other
  goal other > deep
  step deep
  step loose
  note n > a
  mitigation m > deep
`);
const withNode = (node: TreeNode): AttackTree => ({ ...tree, nodes: [node] });

describe('a gate', () => {
  it('is set on all nodes that can have one', () => {
    expect(
      told(setGate(['top', 'a', 'n'], 'and')(tree))
        .split('\n')
        .slice(0, 2),
    ).toEqual(['goal top and > a s', 'step a and']);
  });

  it('is taken away', () => {
    expect(told(setGate(['top'], undefined)(tree))).toContain('goal top > a s');
  });

  it('changes nothing where it is that already', () => {
    expect(setGate(['top'], 'or')(tree)).toBe(tree);
    expect(setGate(['a', 'n'], undefined)(tree)).toBe(tree);
  });
});

describe('a kind', () => {
  it('changes the place in the file: goals among the roots come first', () => {
    expect(told(setKind(['loose'], 'goal')(setKind(['top'], 'step')(tree)))).toBe(
      lines(`
        goal other > deep
        step deep
        goal loose
        step top or > a s
        step a
        subtree s = other
        note n > a
        mitigation m > deep
      `),
    );
  });

  it('drops what the new kind does not have and keeps the rest', () => {
    const goal: TreeNode = {
      id: 'x',
      kind: 'goal',
      label: 'X',
      children: [],
      gate: 'and',
      impact: 'high',
      ref: 'M4',
      position: { x: 1, y: 2 },
    };
    const { impact: _, ...rest } = goal;
    expect(setKind(['x'], 'step')(withNode(goal)).nodes).toEqual([{ ...rest, kind: 'step' }]);
    expect(setKind(['x'], 'note')(withNode(goal)).nodes).toEqual([
      { id: 'x', kind: 'note', label: 'X', about: [], position: { x: 1, y: 2 } },
    ]);
    const subtree: TreeNode = {
      id: 'x',
      kind: 'subtree',
      label: 'X',
      children: [],
      subtree: { tree: 'far' },
    };
    expect(setKind(['x'], 'goal')(withNode(subtree)).nodes).toEqual([
      { id: 'x', kind: 'goal', label: 'X', children: [] },
    ]);
    const note: TreeNode = { id: 'x', kind: 'note', label: 'X', about: [] };
    expect(setKind(['x'], 'step')(withNode(note)).nodes).toEqual([
      { id: 'x', kind: 'step', label: 'X', children: [] },
    ]);
  });

  it.each([
    ['with children', 'top'],
    ['with a parent', 'a'],
    ['that a mitigation is on', 'deep'],
    ['that a sub-tree stands for', 'other'],
    ['that is not there', 'gone'],
  ])('a node %s is never made a note', (_, id) => {
    expect(setKind([id], 'note')(tree)).toBe(tree);
  });

  it('changes nothing where it is that already', () => {
    expect(setKind(['a'], 'step')(tree)).toBe(tree);
  });
});

describe('what a sub-tree stands for', () => {
  it('is another tree, a goal in it, or a goal here', () => {
    expect(told(setLink('s', { tree: 'far', node: 'x' })(tree))).toContain('subtree s = far#x');
    expect(told(setLink('s', { tree: 'far', node: '' })(tree))).toContain('subtree s = far#');
    expect(told(setLink('s', { node: '', tree: '' })(tree))).toContain('subtree s\n');
    expect(told(setLink('s', undefined)(tree))).toContain('subtree s\n');
  });

  it.each([
    ['a goal above it', { node: 'top' }],
    ['a step', { node: 'loose' }],
    ['what is not there', { node: 'gone' }],
    ['a tree with a name of two lines', { tree: 'one\ntwo' }],
    ['a node that no tree can have', { tree: 'far', node: 'No id' }],
    ['what it stands for', { node: 'other' }],
  ])('changes nothing for %s', (_, link) => {
    expect(setLink('s', link)(tree)).toBe(tree);
  });

  it('is said of sub-trees only', () => {
    expect(setLink('a', { tree: 'far' })(tree)).toBe(tree);
  });
});
