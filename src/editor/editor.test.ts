import { describe, expect, it } from 'vitest';
import { addChild } from '../core/edits/add';
import { setNodeField } from '../core/edits/fields';
import { removeNodes } from '../core/edits/remove';
import { sketch } from '../core/edits/sketch';
import type { Placement } from '../core/layout/placement';
import type { AttackTree } from '../core/tree/tree';
import { createEditor, READ_ONLY } from './editor';
import { headless } from './headless';
import { NOTHING, selectNode, selectNodes } from './selection';

const tree = sketch(`
  goal top > a b
  step a
  step b
  mitigation m > a
  group g > b
`);
const named = (label: string) => setNodeField('a', 'label', label);
const labelOf = (of: AttackTree) => of.nodes[1]?.label;

describe('applying an edit', () => {
  it('changes the document, and undo gives back the very same one', () => {
    const { editor } = headless(tree);
    expect(editor.apply('rename', named('One'))).toBe(true);
    const after = editor.tree();
    expect(labelOf(after)).toBe('One');
    editor.undo();
    expect(editor.tree()).toBe(tree);
    editor.redo();
    expect(editor.tree()).toBe(after);
  });

  it('records nothing when nothing changes, and still selects', () => {
    const { editor } = headless(tree);
    expect(editor.apply('rename', named('a'), { select: selectNode('b') })).toBe(false);
    expect(editor.store.getState().history.past).toEqual([]);
    expect(editor.selection()).toEqual(selectNode('b'));
  });

  it('forgets what was undone', () => {
    const { editor } = headless(tree);
    editor.apply('rename', named('One'));
    editor.undo();
    editor.apply('rename', named('Two'));
    editor.redo();
    expect(labelOf(editor.tree())).toBe('Two');
  });

  it('joins steps of one key until the key ends', () => {
    const { editor } = headless(tree);
    editor.apply('rename', named('O'), { merge: 'a' });
    editor.apply('rename', named('On'), { merge: 'a' });
    editor.endMerge();
    editor.apply('rename', named('Tw'), { merge: 'a' });
    editor.apply('rename', named('Two'), { merge: 'a' });
    editor.undo();
    expect(labelOf(editor.tree())).toBe('On');
    editor.undo();
    expect(editor.tree()).toBe(tree);
  });

  it('joins nothing to a step that was redone', () => {
    const { editor } = headless(tree);
    editor.apply('rename', named('O'), { merge: 'a' });
    editor.undo();
    editor.redo();
    editor.apply('rename', named('On'), { merge: 'a' });
    editor.undo();
    expect(labelOf(editor.tree())).toBe('O');
  });

  it('says why a document that is open elsewhere stays as it is', () => {
    const { editor, said } = headless(tree);
    editor.open(tree, { readOnly: true });
    expect(editor.apply('rename', named('One'))).toBe(false);
    expect(editor.tree()).toBe(tree);
    expect(said()).toBe(READ_ONLY);
  });
});

describe('the selection', () => {
  it('comes back with undo and redo', () => {
    const { editor } = headless(tree);
    editor.select(selectNode('a', 'top'));
    editor.apply('delete', removeNodes(['a']), { select: selectNode('b', 'top') });
    editor.select(NOTHING);
    editor.undo();
    expect(editor.selection()).toEqual(selectNode('a', 'top'));
    editor.redo();
    expect(editor.selection()).toEqual(selectNode('b', 'top'));
  });

  it.each([
    ['nodes', selectNodes(['a', 'gone', 'b']), selectNodes(['a', 'b'])],
    ['the only node', selectNode('gone'), NOTHING],
    ['the parent it was reached from', selectNode('a', 'b'), selectNode('a')],
    [
      'the focused of several',
      { type: 'nodes', ids: ['b', 'gone'], via: 'top' } as const,
      selectNode('b', 'top'),
    ],
    ['an edge', { type: 'edge', parent: 'a', child: 'b' } as const, NOTHING],
    ['a mitigation', { type: 'mitigation', id: 'gone' } as const, NOTHING],
    [
      'the node beside which a mitigation was chosen',
      { type: 'mitigation', id: 'm', on: 'b' } as const,
      { type: 'mitigation', id: 'm' } as const,
    ],
    ['a group', { type: 'group', id: 'gone' } as const, NOTHING],
  ])('never names what is not there: %s', (_, asked, kept) => {
    const { editor } = headless(tree);
    editor.select(asked);
    expect(editor.selection()).toEqual(kept);
  });

  it('loses what an edit takes away', () => {
    const { editor } = headless(tree);
    editor.select(selectNodes(['a', 'b']));
    editor.apply('delete', removeNodes(['b']));
    expect(editor.selection()).toEqual(selectNodes(['a']));
  });
});

describe('the rest of the session', () => {
  it('closes the text field of a node that goes, and of any node on undo', () => {
    const { editor } = headless(tree);
    editor.rename({ id: 'a', placeholder: '' });
    editor.apply('rename', setNodeField('b', 'label', 'B'));
    expect(editor.store.getState().renaming?.id).toBe('a');
    editor.apply('delete', removeNodes(['a']));
    expect(editor.store.getState().renaming).toBeUndefined();
    editor.undo();
    editor.rename({ id: 'a', placeholder: '' });
    editor.undo();
    expect(editor.store.getState().renaming).toBeUndefined();
  });

  it('takes back refusals and offers to undo once something else has changed, and keeps the rest', () => {
    const { editor, said } = headless(tree);
    for (const [tone, action, stays] of [
      ['refusal', undefined, false],
      ['info', { label: 'Undo', command: 'undo' }, false],
      ['info', undefined, true],
      ['failure', undefined, true],
    ] as const) {
      editor.say({ text: 'Said.', tone, ...(action && { action }) });
      editor.apply('rename', named(`${tone} ${stays}`));
      expect(said()).toBe(stays ? 'Said.' : undefined);
    }
  });

  it('is clean when the document is the one that was saved, also after going back to it', () => {
    const { editor } = headless(tree);
    const dirty = () => editor.store.getState().saved !== editor.tree();
    editor.apply('rename', named('One'));
    expect(dirty()).toBe(true);
    editor.markSaved(editor.tree());
    editor.apply('rename', named('Two'));
    editor.undo();
    expect(dirty()).toBe(false);
  });

  it('begins anew with another document', () => {
    const { editor } = headless(tree);
    editor.select(selectNode('a'));
    editor.apply('rename', named('One'));
    const other = sketch('goal other');
    editor.open(other);
    const { history, selection, saved, placed } = editor.store.getState();
    expect([history.past, history.future, selection, saved, placed]).toEqual([[], [], NOTHING, other, other]);
  });
});

describe('the drawing', () => {
  const placementOf = (direction: 'down' | 'right'): Placement => ({
    direction,
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    nodes: {},
    edges: [],
    shields: [],
    regions: [],
    junctions: [],
  });

  it('is made from the one before, and an answer to an older question is dropped', async () => {
    const questions: { before: Placement | undefined; answer: (placement: Placement) => void }[] = [];
    const editor = createEditor(
      tree,
      (_, before) => new Promise((answer) => questions.push({ before, answer })),
    );
    const first = placementOf('down');
    questions[0]!.answer(first);
    await Promise.resolve();
    editor.apply('add', addChild('a', { id: 'x', kind: 'step', label: 'X' }));
    const between = editor.tree();
    editor.apply('add', addChild('a', { id: 'y', kind: 'step', label: 'Y' }));
    expect(questions.map(({ before }) => before)).toEqual([undefined, first, first]);
    const newest = placementOf('right');
    questions[2]!.answer(newest);
    questions[1]!.answer(placementOf('down'));
    await Promise.resolve();
    expect(editor.store.getState().placement).toBe(newest);
    expect(editor.store.getState().placed).not.toBe(between);
    expect(editor.store.getState().placed).toBe(editor.tree());
  });

  it('is said to have failed, and the document stays open', async () => {
    const editor = createEditor(tree, () => Promise.reject(new Error('out of memory')));
    await Promise.resolve();
    await Promise.resolve();
    expect(editor.store.getState().notice).toEqual({
      text: 'The drawing failed: Error: out of memory',
      tone: 'failure',
    });
    expect(editor.tree()).toBe(tree);
  });
});
