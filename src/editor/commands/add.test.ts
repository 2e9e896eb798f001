import { describe, expect, it } from 'vitest';
import { lines, sketch, told } from '../../core/edits/sketch';
import type { Approach } from '../../core/tree/tree';
import { headless } from '../headless';

const text = `
  goal top > a b
  step a
  step b
  note n > a
`;
/** The random numbers of these tests make every new id end in 2222. */
const at = (approach: Approach = 'scenario-based') => headless(sketch(text, { approach }), () => 0);
const renaming = ({ editor }: ReturnType<typeof at>) => editor.store.getState().renaming;

describe('adding', () => {
  it('a child selects it, reached from its parent, and asks for its name', async () => {
    const person = at();
    person.select('a', 'top');
    await person.run('add-child');
    expect(told(person.editor.tree())).toBe(
      lines('goal top > a b\nstep a > step-2222\nstep step-2222\nstep b\nnote n > a'),
    );
    expect(person.editor.selection()).toEqual({ type: 'nodes', ids: ['step-2222'], via: 'a' });
    expect(renaming(person)).toEqual({
      id: 'step-2222',
      placeholder: 'What steps or conditions would the attacker need?',
      typed: '',
    });
  });

  it('gives the document a default label; what is asked stays in the text field', async () => {
    const person = at();
    person.select('a');
    await person.run('add-child');
    expect(JSON.stringify(person.editor.tree())).toContain('"New step"');
    expect(JSON.stringify(person.editor.tree())).not.toContain('?');
  });

  it('a parent in a bottom-up tree asks what the attacker could do next', async () => {
    const person = at('bottom-up');
    person.select('b');
    await person.run('add-parent');
    expect(told(person.editor.tree())).toBe(
      lines('goal top > a b\nstep a\nstep b\nstep step-2222 > b\nnote n > a'),
    );
    expect(renaming(person)?.placeholder).toBe('What could the attacker do next?');
  });

  it('a parent above a goal is a goal', async () => {
    const person = at();
    person.select('top');
    await person.run('add-parent');
    expect(told(person.editor.tree()).split('\n')[0]).toBe('goal goal-2222 > top');
  });

  it('a sibling stands right after the focused node, under the parent it was reached from', async () => {
    const person = headless(sketch('goal one > x z\nstep x\nstep z\ngoal two > x'), () => 0);
    person.select('x', 'two');
    await person.run('add-sibling');
    expect(told(person.editor.tree())).toBe(
      lines('goal one > x z\nstep x\nstep z\ngoal two > x step-2222\nstep step-2222'),
    );
    person.select('x', 'one');
    await person.run('add-sibling');
    expect(told(person.editor.tree()).split('\n')[0]).toBe('goal one > x step-22222 z');
  });

  it('a sibling of a goal without parents is a goal, of a note a note about the same', async () => {
    const person = at();
    person.select('top');
    await person.run('add-sibling');
    expect(told(person.editor.tree())).toContain('goal goal-2222');
    person.select('n');
    await person.run('add-sibling');
    expect(told(person.editor.tree())).toContain('note note-2222 > a');
  });

  it('a step on the selected edge, or on the one by which the node was reached', async () => {
    const person = at();
    person.select({ type: 'edge', parent: 'top', child: 'a' });
    await person.run('insert-step');
    expect(told(person.editor.tree())).toContain('goal top > step-2222 b\nstep step-2222 > a');
    person.select('b');
    await person.run('insert-step');
    expect(told(person.editor.tree())).toContain('step step-22222 > b');
  });

  it('goals and steps that nothing leads to yet needs no selection', async () => {
    const person = at('bottom-up');
    await person.run('add-step');
    expect(renaming(person)?.placeholder).toBe('What is weak today?');
    expect(person.editor.tree().nodes.at(-2)?.label).toBe('New weakness');
    await person.run('add-goal');
    expect(told(person.editor.tree())).toBe(
      lines('goal top > a b\nstep a\nstep b\ngoal goal-2222\nstep step-2222\nnote n > a'),
    );
  });

  it('a mitigation puts it on every selected node and the cursor into its label', async () => {
    const person = at();
    person.select({ type: 'nodes', ids: ['a', 'n', 'b'] });
    await person.run('add-mitigation');
    expect(told(person.editor.tree())).toContain('mitigation mitigation-2222 > a b');
    expect(person.editor.selection()).toEqual({ type: 'mitigation', id: 'mitigation-2222', on: 'b' });
    expect(person.asked).toEqual(['focus label']);
  });

  it('a note is about what is selected', async () => {
    const person = at();
    person.select({ type: 'nodes', ids: ['a', 'b'] });
    await person.run('add-note');
    expect(told(person.editor.tree())).toContain('note note-2222 > a b');
  });
});

describe('what cannot be added is said', () => {
  it.each([
    ['add-child', undefined, 'Select a node first.'],
    ['add-child', 'n', '“n” is a note, and takes no part in the attack.'],
    ['add-parent', 'n', '“n” is a note, and takes no part in the attack.'],
    ['add-sibling', undefined, 'Select a node first.'],
    ['insert-step', 'top', 'Select an edge, or a node that has a parent.'],
    ['add-mitigation', 'n', '“n” is a note, and takes no part in the attack.'],
  ])('%s on %s', async (command, id, sentence) => {
    const person = at();
    const before = person.editor.tree();
    if (id) person.select(id);
    await person.run(command);
    expect(person.said()).toBe(sentence);
    expect(person.editor.tree()).toBe(before);
  });
});
