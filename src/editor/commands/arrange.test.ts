import { describe, expect, it } from 'vitest';
import { place } from '../../core/edits/positions';
import { lines, sketch, told } from '../../core/edits/sketch';
import { headless } from '../headless';
import { selectNodes } from '../selection';

const tree = sketch('goal top > a b\nstep a\nstep b\ngoal other');

describe('arranging', () => {
  it('moves a node among its siblings, and says when it is at the end', async () => {
    const person = headless(tree);
    person.select('a', 'top');
    await person.run('move-later');
    expect(told(person.editor.tree())).toBe(lines('goal top > b a\nstep b\nstep a\ngoal other'));
    await person.run('move-later');
    expect(person.said()).toBe('It is the last of its siblings already.');
    await person.run('move-earlier', 'move-earlier');
    expect(person.said()).toBe('It is the first of its siblings already.');
  });

  it('moves the child of the selected edge, and roots among each other', async () => {
    const person = headless(tree);
    person.select({ type: 'edge', parent: 'top', child: 'b' });
    await person.run('move-earlier');
    expect(told(person.editor.tree()).split('\n')[0]).toBe('goal top > b a');
    person.select('other');
    await person.run('move-earlier');
    expect(told(person.editor.tree()).split('\n')[0]).toBe('goal other');
  });

  it('tidies up: nothing stands where a hand had put it, and the drawing is made afresh', async () => {
    const person = headless(place({ a: { x: 1, y: 2 } })(tree));
    await person.run('tidy-up');
    expect(person.editor.tree()).toEqual(tree);
    await person.run('undo');
    person.select('a');
    await person.run('unplace');
    expect(person.editor.tree()).toEqual(tree);
    await person.run('unplace');
    expect(person.said()).toBe('It stands where the layout put it already.');
  });

  it('turns the tree', async () => {
    const person = headless(tree);
    await person.run('direction-right');
    expect(person.editor.tree().layout).toEqual({ direction: 'right' });
    await person.run('direction-right');
    expect(person.said()).toBe('It grows that way already.');
  });
});

describe('groups', () => {
  it('are made of the selection and taken apart into one', async () => {
    const person = headless(tree, () => 0);
    person.select(selectNodes(['a', 'b']));
    await person.run('group-selection');
    expect(person.editor.selection()).toEqual({ type: 'group', id: 'group-2222' });
    expect(person.asked).toEqual(['focus label']);
    await person.run('toggle-out-of-scope');
    expect(person.editor.tree().groups).toEqual([
      { id: 'group-2222', label: 'New group', nodes: ['a', 'b'], outOfScope: true },
    ]);
    await person.run('ungroup');
    expect(person.editor.tree().groups).toEqual([]);
    expect(person.editor.selection()).toEqual(selectNodes(['a', 'b']));
  });
});
