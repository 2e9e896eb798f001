import { describe, expect, it } from 'vitest';
import { lines, sketch, told } from '../../core/edits/sketch';
import { headless } from '../headless';
import { NOTHING, selectNode } from '../selection';
import { commandById } from './table';

const tree = sketch(`
  goal top > a b c
  step a > x
  step x
  step b
  step c > x
  note n > b
  mitigation m > a b
  group g > a b
`);

describe('deleting', () => {
  it('takes the selection and what is reachable only through it, says how much, and offers it back', async () => {
    const person = headless(tree);
    person.select({ type: 'nodes', ids: ['a', 'c'] });
    await person.run('delete');
    expect(told(person.editor.tree())).toBe(
      lines('goal top > b\nstep b\nnote n > b\nmitigation m > b\ngroup g > b'),
    );
    const { notice } = person.editor.store.getState();
    expect(notice).toEqual({
      text: 'Deleted 3 nodes.',
      tone: 'info',
      action: { label: 'Undo', command: 'undo' },
    });
    await person.run('undo');
    expect(person.editor.tree()).toBe(tree);
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['a', 'c'] });
  });

  it('counts mitigations and groups that go along', async () => {
    const person = headless(tree);
    person.select({ type: 'nodes', ids: ['a', 'b'] });
    await person.run('delete');
    expect(person.said()).toBe('Deleted 3 nodes, 1 mitigation and 1 group.');
  });

  it('moves the focus to the next sibling, the one before, or the parent', async () => {
    const person = headless(sketch('goal top > a b c\nstep a\nstep b\nstep c'));
    person.select('b', 'top');
    const focus = [];
    for (let count = 0; count < 4; count++) {
      await person.run('delete');
      focus.push(person.editor.selection());
    }
    expect(focus).toEqual([selectNode('c', 'top'), selectNode('a', 'top'), selectNode('top'), NOTHING]);
  });

  it('disconnects an edge, removes a mitigation everywhere, and takes a group apart', async () => {
    const person = headless(tree);
    person.select({ type: 'edge', parent: 'top', child: 'b' });
    await person.run('delete');
    expect(told(person.editor.tree())).toContain('goal top > a c');
    person.select({ type: 'mitigation', id: 'm', on: 'a' });
    await person.run('delete');
    expect(person.said()).toBe('Deleted the mitigation from 2 nodes.');
    expect(person.editor.selection()).toEqual(selectNode('a'));
    person.select({ type: 'group', id: 'g' });
    await person.run('delete');
    expect(person.editor.tree().groups).toEqual([]);
    expect(person.editor.tree().nodes).toHaveLength(6);
  });

  it('says what to do while nothing is selected', async () => {
    const person = headless(tree);
    await person.run('delete');
    expect(person.said()).toBe('Select what you want to delete first.');
  });
});

describe('removing and keeping the children', () => {
  it('puts them in its place and selects the first of them', async () => {
    const person = headless(tree);
    person.select('a', 'top');
    await person.run('remove-keep-children');
    expect(told(person.editor.tree()).split('\n')[0]).toBe('goal top > x b c');
    expect(person.said()).toBe('Removed 1 node; the children stay.');
    expect(person.editor.selection()).toEqual(selectNode('x'));
  });
});

describe('undo and redo', () => {
  it('say what they would do', async () => {
    const person = headless(tree);
    const labels = () =>
      ['undo', 'redo'].map((id) => {
        const { label, refusal } = commandById(id);
        return [typeof label === 'string' ? label : label(person.context), refusal(person.context)];
      });
    expect(labels()).toEqual([
      ['Undo', 'There is nothing to undo.'],
      ['Redo', 'There is nothing to redo.'],
    ]);
    person.select('a');
    await person.run('set-gate-and', 'undo');
    expect(labels()[1]).toEqual(['Redo set gate AND', undefined]);
    await person.run('redo');
    expect(labels()[0]).toEqual(['Undo set gate AND', undefined]);
  });
});
