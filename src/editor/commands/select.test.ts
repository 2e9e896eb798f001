import { describe, expect, it } from 'vitest';
import { setLink } from '../../core/edits/kinds';
import { sketch } from '../../core/edits/sketch';
import { headless } from '../headless';

const tree = sketch('goal top > a s\nstep a\nsubtree s = other\ngoal other');

describe('selecting', () => {
  it('walks, and takes further nodes along with Shift', async () => {
    const person = headless(tree);
    await person.run('walk-down', 'walk-down', 'extend-right');
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['a', 's'], via: 'top' });
    await person.run('extend-left');
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['s', 'a'], via: 'top' });
  });

  it('all nodes leaves the focus where it is', async () => {
    const person = headless(tree);
    person.select('a');
    await person.run('select-all');
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['top', 's', 'other', 'a'] });
  });

  it('opens what a sub-tree stands for, here or elsewhere', async () => {
    const person = headless(setLink('s', { tree: 'far' })(tree));
    person.select('s');
    await person.run('open-subtree');
    const here = headless(tree);
    here.select('s');
    await here.run('open-subtree');
    expect([...person.asked, ...here.asked]).toEqual(['open sub-tree far', 'open sub-tree sketch other']);
  });

  it('says what cannot be opened, and that there is no way back', async () => {
    const person = headless(setLink('s', undefined)(tree));
    person.select('a');
    await person.run('open-subtree');
    expect(person.said()).toBe('Only a sub-tree can be opened; select one first.');
    person.select('s');
    await person.run('open-subtree');
    expect(person.said()).toBe('This sub-tree names no tree yet: say what it stands for.');
    await person.run('back');
    expect(person.said()).toBe('No sub-tree was opened, so there is no way back.');
  });

  it('leaving the canvas keeps the selection, so that the inspector shows it', async () => {
    const person = headless(tree);
    person.select('a');
    await person.run('leave-canvas');
    expect(person.asked).toEqual(['leave canvas']);
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['a'] });
  });
});
