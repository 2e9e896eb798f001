import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from './arbitrary';
import { findings } from './findings';
import { graphOf } from './graph';
import { type Folding, revealing, shownOf, UNFOLDED } from './shown';
import type { AttackTree, BranchNode } from './tree';

const step = (id: string, ...children: string[]): BranchNode => ({ id, kind: 'step', label: id, children });
/** Two ways lead to `shared`, and below `a` is one node of its own. */
const tree: AttackTree = {
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes: [
    step('top', 'a', 'b'),
    step('a', 'own', 'shared'),
    step('own'),
    step('shared', 'deep'),
    step('deep'),
    step('b', 'shared'),
    { id: 'remark', kind: 'note', label: 'remark', about: ['own', 'top'] },
    { id: 'aside', kind: 'note', label: 'aside', about: [] },
    { id: 'inside', kind: 'note', label: 'inside', about: ['own'] },
  ],
  mitigations: [{ id: 'm', label: 'm', on: ['own', 'top'], status: 'planned' }],
  groups: [{ id: 'g', label: 'g', nodes: ['own'] }],
  ideas: [],
};
const collapsing = (...ids: string[]): Folding => ({ collapsed: new Set(ids) });
const idsOf = ({ nodes }: AttackTree) => nodes.map(({ id }) => id).join(' ');

const arbitraryFolding = (of: AttackTree) =>
  fc
    .record({ picks: fc.array(fc.nat(99)), focus: fc.option(fc.nat(99)) })
    .map(({ picks, focus }): Folding => {
      const pick = (at: number) => of.nodes[at % of.nodes.length]?.id ?? '';
      return { collapsed: new Set(picks.map(pick)), ...(focus !== null && { focus: pick(focus) }) };
    });
const folded = arbitraryTree().chain((of) => arbitraryFolding(of).map((folding) => ({ of, folding })));

describe('a collapsed node', () => {
  it('hides what is below it, except what another parent shows', () => {
    const { tree: shown, folds, hidden } = shownOf(tree, collapsing('a'));
    expect(idsOf(shown)).toBe('top a shared deep b remark aside');
    expect([...folds]).toEqual([['a', 1]]);
    expect(hidden).toBe(1);
  });

  it('takes the notes, mitigations and groups along that belong to nothing else', () => {
    const { tree: shown } = shownOf(tree, collapsing('a'));
    expect(graphOf(shown).byId.get('remark')).toMatchObject({ about: ['top'] });
    expect(shown.mitigations).toEqual([{ id: 'm', label: 'm', on: ['top'], status: 'planned' }]);
    expect(shown.groups).toEqual([]);
  });

  it('hides a shared node once all its parents hide it', () => {
    const { tree: shown, folds } = shownOf(tree, collapsing('a', 'b'));
    expect(idsOf(shown)).toBe('top a b remark aside');
    expect([...folds]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });

  it('without children is collapsed in vain', () => {
    expect(shownOf(tree, collapsing('own', 'gone')).tree).toBe(tree);
  });
});

describe('a focus', () => {
  it('leaves the ancestors and descendants of one node', () => {
    const { tree: shown, hidden } = shownOf(tree, { collapsed: new Set(), focus: 'b' });
    expect(idsOf(shown)).toBe('top shared deep b remark');
    expect(graphOf(shown).children('top')).toEqual(['b']);
    expect(hidden).toBe(2);
  });

  it('on a node that is not there hides nothing', () => {
    expect(shownOf(tree, { collapsed: new Set(), focus: 'gone' }).tree).toBe(tree);
  });
});

describe('revealing', () => {
  it('opens what hides a node and nothing else', () => {
    const before = collapsing('a', 'b', 'shared');
    expect([...revealing(tree, before, ['own']).collapsed]).toEqual(['b', 'shared']);
    expect(revealing(tree, before, ['a', 'gone'])).toBe(before);
  });

  it('ends a focus that the node has nothing to do with, and keeps any other', () => {
    const focus: Folding = { collapsed: new Set(['b']), focus: 'b' };
    expect(revealing(tree, focus, ['own'])).toEqual(collapsing('b'));
    expect(revealing(tree, focus, ['deep'])).toEqual({ collapsed: new Set(), focus: 'b' });
  });

  it('of a note shows what it is about', () => {
    expect([...revealing(tree, collapsing('a'), ['inside']).collapsed]).toEqual([]);
  });
});

it('nothing folded shows the very document, and what is shown is always a document', () => {
  fc.assert(
    fc.property(folded, ({ of, folding }) => {
      expect(shownOf(of, UNFOLDED).tree).toBe(of);
      const shown = shownOf(of, folding).tree;
      expect(findings(shown).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
  );
});

it('a node that has parents is shown if and only if one of them is shown and not collapsed, and near the focus', () => {
  fc.assert(
    fc.property(folded, ({ of, folding: { collapsed } }) => {
      const { branches, parents } = graphOf(of);
      const { byId } = graphOf(shownOf(of, { collapsed }).tree);
      for (const { id } of branches) {
        const above = parents(id);
        const open = above.some((parent) => byId.has(parent) && !collapsed.has(parent));
        expect(byId.has(id)).toBe(above.length === 0 || open);
      }
    }),
  );
});

it('whatever is revealed is shown', () => {
  fc.assert(
    fc.property(folded, fc.array(fc.nat(99), { maxLength: 3 }), ({ of, folding }, picks) => {
      const ids = of.nodes.length === 0 ? [] : picks.map((at) => of.nodes[at % of.nodes.length]!.id);
      const { byId } = graphOf(shownOf(of, revealing(of, folding, ids)).tree);
      expect(ids.filter((id) => !byId.has(id))).toEqual([]);
    }),
  );
});
