import { expect, it } from 'vitest';
import { addChild } from '../core/edits/add';
import { layout } from '../core/layout/layout';
import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import { createEditor } from './editor';
import { closeField, keepLabel } from './naming';
import { namingStep } from './namingStep';

const tree: AttackTree = {
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes: [{ id: 'top', kind: 'goal', label: 'Take the node', children: [] }],
  mitigations: [],
  groups: [],
  ideas: [],
};
const open = () => createEditor(tree, async (next, before) => layout(next, before));
const labelOf = (editor: ReturnType<typeof open>, id: string) => graphOf(editor.tree()).byId.get(id)?.label;

it('a node that is added and named is one step', () => {
  const editor = open();
  const newcomer = { id: 'new', kind: 'step', label: 'New step' } as const;
  editor.apply('add child', addChild('top', newcomer), { merge: namingStep('new') });
  editor.rename({ id: 'new', placeholder: '', typed: '' });
  keepLabel(editor, 'new', '  Steal a token ');
  closeField(editor, 'new');
  expect(labelOf(editor, 'new')).toBe('Steal a token');
  expect(editor.store.getState().history.past.map((step) => step.label)).toEqual(['add child']);
  editor.undo();
  expect(editor.tree()).toBe(tree);
});

it('naming it once more is another step', () => {
  const editor = open();
  for (const label of ['Own the node', 'Own every node']) {
    editor.rename({ id: 'top', placeholder: '' });
    keepLabel(editor, 'top', label);
    closeField(editor, 'top');
  }
  editor.undo();
  expect(labelOf(editor, 'top')).toBe('Own the node');
});

it('nothing typed changes nothing', () => {
  const editor = open();
  keepLabel(editor, 'top', '   ');
  keepLabel(editor, 'top', 'Take the node');
  expect(editor.tree()).toBe(tree);
});

it('a field that was opened for another node stays open', () => {
  const editor = open();
  editor.rename({ id: 'top', placeholder: '' });
  closeField(editor, 'other');
  expect(editor.store.getState().renaming?.id).toBe('top');
});
