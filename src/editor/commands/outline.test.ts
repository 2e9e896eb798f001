import { beforeEach, describe, expect, it } from 'vitest';
import { lines, sketch, told } from '../../core/edits/sketch';
import { type Headless, headless } from '../headless';
import { keepLabel } from '../naming';
import { namingStep } from '../namingStep';

const TREE = sketch('goal top or > a b c\nstep a > s\nstep s\nstep b > s\nstep c\nmitigation m > b');

let person: Headless;
beforeEach(() => {
  person = headless(TREE);
  person.editor.work('outline');
});
const tree = () => told(person.editor.tree());
const steps = () => person.editor.store.getState().history.past.map(({ label }) => label);

describe('levels', () => {
  it('go down and up, with the selection at the new place', async () => {
    person.select('b', 'top');
    await person.run('indent');
    expect(tree()).toBe(
      lines('goal top or > a c\nstep a > s b\nstep s\nstep b > s\nstep c\nmitigation m > b'),
    );
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['b'], via: 'a' });
    await person.run('outdent');
    expect(tree()).toBe(told(TREE));
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['b'], via: 'top' });
  });

  it('are said to be impossible where they are', async () => {
    person.select('a', 'top');
    await person.run('indent');
    expect(person.said()).toBe(
      'Nothing stands before it on this level, so there is nothing to put it under.',
    );
    person.select('top');
    await person.run('outdent');
    expect(person.said()).toBe('It is on the highest level already.');
  });

  it('belong to the step of a newcomer that is being named, and a new goal below something is a step', async () => {
    person.select('top');
    await person.run('add-sibling', 'indent', 'flip-gate');
    const { renaming } = person.editor.store.getState();
    keepLabel(person.editor, renaming!.id, 'Named');
    expect(steps()).toEqual(['add sibling']);
    expect(person.editor.tree().nodes.find(({ label }) => label === 'Named')).toMatchObject({
      kind: 'step',
      gate: 'and',
    });
    person.editor.undo();
    expect(person.editor.tree()).toBe(TREE);
  });
});

describe('a newcomer that is taken back', () => {
  it('leaves neither a step nor anything to redo', async () => {
    person.select('a', 'top');
    await person.run('add-sibling');
    const { renaming } = person.editor.store.getState();
    person.editor.takeBack(namingStep(renaming!.id));
    const { history, selection } = person.editor.store.getState();
    expect(person.editor.tree()).toBe(TREE);
    expect(selection).toEqual({ type: 'nodes', ids: ['a'], via: 'top' });
    expect([history.past, history.future]).toEqual([[], []]);
  });

  it('is no other step than the one that brought it', async () => {
    person.select('a', 'top');
    await person.run('flip-gate');
    person.editor.takeBack(namingStep('a'));
    expect(steps()).toEqual(['set gate AND']);
  });
});

describe('splitting off', () => {
  it('takes the selected children, wherever one of them was reached from, and asks for a name', async () => {
    person.select({ type: 'nodes', ids: ['a', 'b'], via: 'top' });
    await person.run('split-off');
    const { renaming } = person.editor.store.getState();
    expect(tree()).toBe(
      lines(
        `goal top or > ${renaming!.id} c\nstep ${renaming!.id} and > a b\nstep a > s\nstep s\nstep b > s\nstep c\nmitigation m > b`,
      ),
    );
    expect(renaming!.placeholder).toBe('What do these come to together?');
  });

  it('needs children of one node', async () => {
    person.select({ type: 'nodes', ids: ['s', 'c'] });
    await person.run('split-off');
    expect(person.said()).toBe('Select two or more children of one node: those that belong together.');
  });
});

describe('walking the lines', () => {
  const at = () => {
    const selection = person.editor.selection();
    return selection.type === 'nodes' ? `${selection.ids.join(' ')} < ${selection.via}` : selection.type;
  };

  it('goes from line to line, over shared nodes and mitigations, and stays at the ends', async () => {
    await person.run('outline-next');
    const walked = [at()];
    for (let count = 0; count < 7; count++) {
      await person.run('outline-next');
      walked.push(at());
    }
    expect(walked).toEqual([
      'top < undefined',
      'a < top',
      's < a',
      'b < top',
      'mitigation',
      's < b',
      'c < top',
      'c < top',
    ]);
    await person.run('outline-first', 'outline-previous');
    expect(at()).toBe('top < undefined');
  });

  it('goes out to the parent line, into a branch, and from a shared node to where it is told', async () => {
    person.select('s', 'b');
    await person.run('outline-in');
    expect(at()).toBe('s < a');
    await person.run('outline-out');
    expect(at()).toBe('a < top');
    await person.run('outline-out', 'outline-in', 'outline-in');
    expect(at()).toBe('s < a');
  });

  it('selects sibling after sibling, and lets go on the way back', async () => {
    person.select('a', 'top');
    await person.run('outline-extend-next', 'outline-extend-next');
    expect(at()).toBe('a b c < top');
    await person.run('outline-extend-previous');
    expect(at()).toBe('a b < top');
  });

  it('goes round the places of a shared node', async () => {
    person.select('s', 'a');
    await person.run('next-place');
    expect(at()).toBe('s < b');
    await person.run('next-place');
    expect(at()).toBe('s < a');
    person.select('c');
    await person.run('next-place');
    expect(person.said()).toBe('It has one place only: no further node leads to it.');
  });

  it('folds everything and keeps the selection in sight', async () => {
    person.select('s', 'a');
    await person.run('fold-outline');
    expect(at()).toBe('top < undefined');
    await person.run('open-outline', 'outline-next');
    expect(at()).toBe('a < top');
  });
});

it('a mitigation is added beside another, and named in the outline', async () => {
  person.select({ type: 'mitigation', id: 'm', on: 'b' });
  await person.run('add-sibling');
  const { renaming } = person.editor.store.getState();
  keepLabel(person.editor, renaming!.id, 'Lock the door');
  expect(person.editor.tree().mitigations.map(({ label, on }) => [label, on])).toEqual([
    ['m', ['b']],
    ['Lock the door', ['b']],
  ]);
  expect(steps()).toEqual(['add mitigation']);
  expect(person.asked).toEqual([]);
});
