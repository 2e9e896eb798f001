import { describe, expect, it } from 'vitest';
import { lines, sketch, told } from '../../core/edits/sketch';
import { graphOf } from '../../core/tree/graph';
import { headless } from '../headless';
import { insertTree } from '../insertion';
import { selectNode, selectNodes } from '../selection';

const tree = sketch('goal top > a b\nstep a\nstep b', {
  ideas: [
    { id: 'one', label: 'First thought' },
    { id: 'two', label: 'Second thought' },
  ],
});
const at = () => headless(tree, () => 0);

describe('votes', () => {
  it('are given to everything that is selected, and each is a step of its own', async () => {
    const person = at();
    person.select(selectNodes(['a', 'b']));
    await person.run('vote', 'vote', 'unvote');
    const votes = () => graphOf(person.editor.tree()).branches.map((node) => node.votes);
    expect(votes()).toEqual([undefined, 1, 1]);
    person.editor.undo();
    expect(votes()).toEqual([undefined, 2, 2]);
  });

  it('are taken back all at once, and not where there are none', async () => {
    const person = at();
    person.select('a');
    await person.run('unvote');
    expect(person.said()).toBe('It has no votes.');
    await person.run('clear-votes');
    expect(person.said()).toBe('Nothing has votes.');
    await person.run('vote', 'clear-votes');
    expect(person.editor.tree()).toEqual(tree);
    expect(person.said()).toBe('All votes are taken back.');
  });
});

describe('an idea', () => {
  it('goes below the selected node, and is selected there', async () => {
    const person = at();
    person.select('a');
    person.answer = () => 'two';
    await person.run('place-idea');
    expect(told(person.editor.tree())).toBe(
      lines('goal top > a b\nstep a > second-thought\nstep second-thought\nstep b'),
    );
    expect(person.editor.selection()).toEqual(selectNode('second-thought', 'a'));
    expect(person.editor.tree().ideas).toEqual([{ id: 'one', label: 'First thought' }]);
    person.editor.undo();
    expect(person.editor.tree()).toBe(tree);
  });

  it('becomes a step of its own when nothing is selected', async () => {
    const person = at();
    await person.run('place-idea');
    expect(told(person.editor.tree())).toContain('step first-thought');
    await person.run('place-idea', 'place-idea');
    expect(person.said()).toBe('No idea is parked: type some into the tab of ideas first.');
  });
});

describe('another tree', () => {
  it('is chosen in a dialog, and inserted below the selected node in one step', async () => {
    const person = at();
    person.select('a');
    await person.run('insert-tree');
    expect(person.asked).toEqual(['show insert']);
    insertTree(
      person.context,
      sketch('goal win > a\nstep a\nmitigation m > a', { id: 'theirs', title: 'Theirs' }),
      'win',
    );
    expect(told(person.editor.tree())).toBe(
      lines('goal top > a b\nstep a > win\ngoal win > a-2222\nstep a-2222\nstep b\nmitigation m > a-2222'),
    );
    expect(person.editor.selection()).toEqual(selectNode('win', 'a'));
    person.editor.undo();
    expect(person.editor.tree()).toBe(tree);
  });
});

it('what needs clarification is said in the inspector', async () => {
  const person = at();
  person.select('a');
  await person.run('clarify');
  expect(person.asked).toEqual(['focus clarify']);
});
