import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../core/tree/graph';
import type { AttackTree, BranchNode } from '../../../core/tree/tree';
import { connection, dropOn, dropped, type Held, nodeAt } from './drop';

const step = (id: string, ...children: string[]): BranchNode => ({ id, kind: 'step', label: id, children });
const tree: AttackTree = {
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes: [
    step('top', 'a', 'b'),
    { ...step('a', 'shared'), position: { x: 1, y: 1 } },
    step('shared', 'deep'),
    step('deep'),
    step('b', 'shared'),
    { id: 'note', kind: 'note', label: 'note', about: [] },
  ],
  mitigations: [],
  groups: [],
  ideas: [],
};
const parentsAfter = (edit: ReturnType<typeof dropped>, id: string) => graphOf(edit(tree)).parents(id);

describe('what is under a point', () => {
  const places = new Map([
    ['below', { x: 0, y: 0, width: 100, height: 50 }],
    ['above', { x: 50, y: 0, width: 100, height: 50 }],
  ]);

  it('is the node drawn last, edges included, and nothing in the open', () => {
    expect(nodeAt(places, { x: 75, y: 50 }, new Set())).toBe('above');
    expect(nodeAt(places, { x: 20, y: 0 }, new Set())).toBe('below');
    expect(nodeAt(places, { x: 20, y: 51 }, new Set())).toBeUndefined();
  });

  it('is never what is held itself', () => {
    expect(nodeAt(places, { x: 75, y: 25 }, new Set(['above']))).toBe('below');
  });
});

describe('dropping a node on another', () => {
  it('makes it a child there, away from its parent and from its place by hand', () => {
    const after = dropped({ ids: ['a'], keep: false }, 'b')(tree);
    expect(graphOf(after).parents('a')).toEqual(['b']);
    expect(graphOf(after).byId.get('a')?.position).toBeUndefined();
  });

  it('leaves the parent that it was reached from, and no other', () => {
    expect(parentsAfter(dropped({ ids: ['shared'], via: 'b', keep: false }, 'top'), 'shared')).toEqual([
      'top',
      'a',
    ]);
  });

  it('leaves the first parent when it was reached from none', () => {
    expect(parentsAfter(dropped({ ids: ['shared'], keep: false }, 'top'), 'shared')).toEqual(['top', 'b']);
  });

  it('keeps the parent when asked to', () => {
    expect(parentsAfter(dropped({ ids: ['a'], keep: true }, 'b'), 'a')).toEqual(['top', 'b']);
  });

  it('moves a held family as one, by its head', () => {
    const after = graphOf(dropped({ ids: ['shared', 'deep'], via: 'a', keep: false }, 'top')(tree));
    expect(after.parents('deep')).toEqual(['shared']);
  });

  it('says what it would do', () => {
    const hint = (held: Held) => dropOn(tree, held, 'b').hint;
    expect(hint({ ids: ['a'], keep: false })).toBe('A child of “b” instead of “top” (with Alt: of both)');
    expect(hint({ ids: ['a'], keep: true })).toBe('A child of “b” as well as of “top”');
    expect(hint({ ids: ['top'], keep: false })).toBe('A child of “b”');
  });

  it('is refused with the reason when one of the held nodes may not go there', () => {
    expect(dropOn(tree, { ids: ['top'], keep: false }, 'deep').refusal).toMatch(/^This would go in a circle/);
    expect(dropOn(tree, { ids: ['a', 'note'], keep: false }, 'b').refusal).toMatch(/never a child/);
  });
});

describe('a line drawn from one node to another', () => {
  it('makes a shared node, seen from the parent or from the child', () => {
    for (const from of [{ parent: 'top' }, { child: 'deep' }]) {
      const { refusal, edit } = connection(tree, from, 'parent' in from ? 'deep' : 'top');
      expect(refusal).toBeUndefined();
      expect(parentsAfter(edit, 'deep')).toEqual(['top', 'shared']);
    }
  });

  it('says what the node at its end becomes', () => {
    expect(connection(tree, { parent: 'top' }, 'deep').hint).toBe('“deep” becomes a child');
    expect(connection(tree, { child: 'deep' }, 'top').hint).toBe('“top” becomes a parent');
  });

  it('is refused with the reason', () => {
    expect(connection(tree, { parent: 'deep' }, 'top').refusal).toMatch(/^This would go in a circle/);
  });
});
