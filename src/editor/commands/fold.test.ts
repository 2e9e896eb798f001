import { describe, expect, it } from 'vitest';
import { removeNodes } from '../../core/edits/remove';
import { lines, sketch, told } from '../../core/edits/sketch';
import { shownIn } from '../editor';
import { type Headless, headless } from '../headless';
import { NOTHING, selectNode, selectNodes } from '../selection';

/** Below `a` and `b` is one node that both share. */
const tree = sketch(`
  goal top or > a b
  step a > own shared
  step own
  step shared
  step b > shared
  mitigation m > own
  group g > own
`);
const shown = ({ editor }: Headless) =>
  shownIn(editor.store.getState())
    .nodes.map(({ id }) => id)
    .join(' ');

describe('collapsing', () => {
  it('hides what is below the node, and expanding brings it back', async () => {
    const person = headless(tree);
    person.select('a');
    await person.run('toggle-fold');
    expect(shown(person)).toBe('top a shared b');
    await person.run('toggle-fold');
    expect(shown(person)).toBe('top a own shared b');
  });

  it('is no change of the document: there is nothing to undo, and nothing to save', async () => {
    const person = headless(tree);
    person.select('top');
    await person.run('toggle-fold');
    const { history, saved } = person.editor.store.getState();
    expect(history.past).toEqual([]);
    expect(history.present).toBe(saved);
  });

  it('of several nodes collapses all of them as long as one is open', async () => {
    const person = headless(tree);
    person.select('a');
    await person.run('toggle-fold');
    person.select(selectNodes(['a', 'b']));
    await person.run('toggle-fold');
    expect(shown(person)).toBe('top a b');
  });

  it('is refused where nothing is below', async () => {
    const person = headless(tree);
    person.select('shared');
    await person.run('toggle-fold');
    expect(person.said()).toBe('Nothing is below it.');
  });

  it('of everything leaves the roots, and the selection goes up to them', async () => {
    const person = headless(tree);
    person.select('own');
    await person.run('collapse-all');
    expect(shown(person)).toBe('top');
    expect(person.editor.selection()).toEqual(selectNodes(['top']));
    await person.run('expand-all');
    expect(person.editor.store.getState().placed).toBe(tree);
  });
});

describe('a focus', () => {
  it('shows the ancestors and descendants of the node, and Escape shows the rest again', async () => {
    const person = headless(tree);
    person.select('b');
    await person.run('focus');
    expect(shown(person)).toBe('top shared b');
    await person.run('leave-focus');
    expect(shown(person)).toBe('top a own shared b');
    await person.run('leave-focus');
    expect(person.said()).toBe('The whole tree is shown already.');
  });

  it('opens the node that it is on', async () => {
    const person = headless(tree);
    person.select('b');
    await person.run('toggle-fold', 'focus');
    expect(shown(person)).toBe('top shared b');
  });
});

describe('what is selected is shown', () => {
  const collapsed = async (id: string) => {
    const person = headless(tree);
    person.select(id);
    await person.run('toggle-fold');
    return person;
  };

  it('whether it was found, listed or followed', async () => {
    for (const selection of [
      selectNode('own'),
      { type: 'edge', parent: 'a', child: 'shared' },
      { type: 'mitigation', id: 'm' },
      { type: 'group', id: 'g' },
    ] as const) {
      const person = await collapsed('a');
      person.editor.select(selection);
      expect(shown(person)).toBe('top a own shared b');
    }
  });

  it('when a child is added to a collapsed node', async () => {
    const person = await collapsed('a');
    person.select('a');
    await person.run('add-child');
    expect(shown(person)).toMatch(/^top a own shared step-\S+ b$/);
  });

  it('when undo brings it back', async () => {
    const person = await collapsed('b');
    person.select('own');
    person.editor.apply('delete', removeNodes(['own']), { select: NOTHING });
    person.select('a');
    await person.run('toggle-fold');
    person.editor.undo();
    expect(shown(person)).toBe('top a own shared b');
    expect(person.editor.selection()).toEqual(selectNode('own'));
  });

  it('and arrow keys, like "Select all", pass over what is hidden', async () => {
    const person = await collapsed('a');
    await person.run('walk-down');
    expect(person.editor.selection()).toEqual(selectNode('a'));
    await person.run('select-all');
    expect(person.editor.selection()).toEqual(selectNodes(['top', 'shared', 'b', 'a']));
  });
});

it('deleting a collapsed node deletes what is hidden below it, except what others lead to', async () => {
  const person = headless(tree);
  person.select('a');
  await person.run('toggle-fold', 'delete');
  expect(told(person.editor.tree())).toBe(
    lines(`
      goal top or > b
      step b > shared
      step shared
    `),
  );
});
