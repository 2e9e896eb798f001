import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryTree } from './arbitrary';
import { marked, search, valuesOf, wordsIn } from './search';
import type { AttackTree } from './tree';

const TREE: AttackTree = {
  id: 'tree',
  title: 'Tree',
  approach: 'bottom-up',
  nodes: [
    { id: 'goal', kind: 'goal', label: 'Take over the node', gate: 'or', children: ['escape', 'mount'] },
    {
      id: 'escape',
      kind: 'step',
      label: 'Escape the container',
      ref: 'M4',
      stage: 'execution',
      description: 'Through the crème of the kernel',
      owner: 'Ada',
      children: [],
      references: [{ name: 'Handbook', url: 'https://example.org/escape' }],
    },
    {
      id: 'mount',
      kind: 'step',
      label: 'hostPath mount',
      exposure: 'present',
      children: [],
      clarify: 'Which?',
    },
    { id: 'remark', kind: 'note', label: 'Ask the platform team', about: ['mount'] },
  ],
  mitigations: [
    {
      id: 'policy',
      label: 'Forbid hostPath',
      on: ['mount'],
      status: 'in-place',
      description: 'By admission',
    },
  ],
  groups: [{ id: 'later', label: 'Later, with Ada', nodes: ['mount'] }],
  ideas: [],
};

const found = (text: string, filters = {}) => search(TREE, { text, filters }).map(({ thing }) => thing.id);

it('finds all the words in any order and case, over nodes, mitigations and groups', () => {
  expect(found(' HOSTPATH ')).toEqual(['mount', 'policy']);
  expect(found('path forbid')).toEqual(['policy']);
  expect(found('ada')).toEqual(['escape', 'later']);
  expect(found('m4')).toEqual(['escape']);
  expect(found('platform')).toEqual(['remark']);
  expect(found('nowhere')).toEqual([]);
});

it('takes no notice of accents, and looks into every text', () => {
  expect(found('creme')).toEqual(['escape']);
  expect(found('CRÈME kérnel')).toEqual(['escape']);
  expect(found('admission')).toEqual(['policy']);
  expect(found('handbook')).toEqual(['escape']);
});

it('says where the words stand when they do not stand in the name', () => {
  expect(search(TREE, { text: 'escape kernel', filters: {} })[0]?.where).toEqual({
    field: 'description',
    text: 'Through the crème of the kernel',
  });
  expect(search(TREE, { text: 'm4', filters: {} })[0]?.where).toEqual({ field: 'tag', text: 'M4' });
  expect(search(TREE, { text: 'escape', filters: {} })[0]?.where).toBeUndefined();
});

it.each([
  [{ kind: 'note' }, ['remark']],
  [{ kind: 'mitigation' }, ['policy']],
  [{ kind: 'group' }, ['later']],
  [{ gate: 'or' }, ['goal']],
  [{ gate: 'none' }, ['escape', 'mount']],
  [{ stage: 'execution' }, ['escape']],
  [{ layer: 'none' }, ['goal', 'escape', 'mount']],
  [{ exposure: 'present' }, ['mount']],
  [{ exposure: 'unknown' }, ['escape']],
  [{ status: 'in-place' }, ['policy']],
  [{ owner: 'Ada' }, ['escape']],
  [{ clarify: 'needs-clarification' }, ['mount']],
  [{ kind: 'step', stage: 'none' }, ['mount']],
])('narrows by %o', (filters, ids) => {
  expect(found('', filters)).toEqual(ids);
});

it('finds nothing while nothing is asked', () => {
  expect(found('  ')).toEqual([]);
});

it('offers the values that the tree has', () => {
  expect(valuesOf(TREE, 'stage')).toEqual(['none', 'execution']);
  expect(valuesOf(TREE, 'kind')).toEqual(['goal', 'step', 'note', 'mitigation', 'group']);
});

it('marks what matches, accents and all', () => {
  expect(marked('La crème, crue', ['creme', 'cru'])).toEqual([
    { text: 'La ', hit: false },
    { text: 'crème', hit: true },
    { text: ', ', hit: false },
    { text: 'cru', hit: true },
    { text: 'e', hit: false },
  ]);
});

it('marks without changing the text, and only what is the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 3 }), (text, word) => {
      const pieces = marked(text, wordsIn(word));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

it('finds every node by its own label', () => {
  fc.assert(
    fc.property(arbitraryTree(), (tree) => {
      for (const { id, label } of tree.nodes) {
        if (wordsIn(label).length === 0) continue;
        const ids = search(tree, { text: label, filters: {} }).map(({ thing }) => thing.id);
        expect(ids).toContain(id);
      }
    }),
  );
});
