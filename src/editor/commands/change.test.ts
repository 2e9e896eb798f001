import { describe, expect, it } from 'vitest';
import { lines, sketch, told } from '../../core/edits/sketch';
import { headless } from '../headless';
import { selectNode } from '../selection';
import type { Question } from './command';

const tree = sketch(`
  goal top > a b
  step a > x
  step x
  step b
  note n > a
  mitigation m > a
  mitigation k
  group g > a
`);

describe('changing nodes', () => {
  it('a gate, of all that are selected', async () => {
    const person = headless(tree);
    person.select({ type: 'nodes', ids: ['a', 'n', 'top'] });
    await person.run('set-gate-and');
    expect(told(person.editor.tree()).split('\n').slice(0, 2)).toEqual([
      'goal top and > a b',
      'step a and > x',
    ]);
    await person.run('set-gate-and');
    expect(person.said()).toBe('The gate is AND already.');
    await person.run('set-gate-none');
    expect(told(person.editor.tree())).toBe(told(tree));
  });

  it('a gate after the other: OR, AND, none', async () => {
    const person = headless(tree);
    person.select('top');
    const gates = [];
    for (let count = 0; count < 3; count++) {
      await person.run('toggle-gate');
      gates.push(told(person.editor.tree()).split('\n')[0]);
    }
    expect(gates).toEqual(['goal top or > a b', 'goal top and > a b', 'goal top > a b']);
  });

  it('a kind, or says why not', async () => {
    const person = headless(tree);
    person.select('b');
    await person.run('set-kind-goal');
    expect(told(person.editor.tree())).toContain('goal b');
    await person.run('set-kind-goal');
    expect(person.said()).toBe('It is a goal already.');
    await person.run('set-kind-note');
    expect(person.said()).toBe('“b” is a child, and a note is never a child.');
  });

  it('a name: of a node on the canvas, of anything else in the inspector', async () => {
    const person = headless(tree);
    person.select('a');
    await person.run('rename');
    expect(person.editor.store.getState().renaming?.id).toBe('a');
    person.select({ type: 'group', id: 'g' });
    await person.run('rename');
    expect(person.asked).toEqual(['focus label']);
    person.select({ type: 'edge', parent: 'top', child: 'a' });
    await person.run('rename');
    expect(person.said()).toBe('Select what you want to rename first.');
  });
});

describe('changing edges', () => {
  it('connects to an existing node, offering only what the rules allow', async () => {
    const person = headless(tree);
    const asked: Question[] = [];
    person.answer = (question) => {
      asked.push(question);
      return 'x';
    };
    person.select('b', 'top');
    await person.run('connect');
    expect(asked[0]?.choices.map(({ id }) => id)).toEqual(['a', 'x']);
    expect(told(person.editor.tree())).toContain('step b > x');
    expect(person.editor.selection()).toEqual(selectNode('x', 'b'));
  });

  it('connects to a further parent', async () => {
    const person = headless(tree);
    person.answer = () => 'b';
    person.select('x', 'a');
    await person.run('connect-parent');
    expect(told(person.editor.tree())).toContain('step b > x');
  });

  it('changes nothing when the person chooses nothing, and says when there is nothing to choose', async () => {
    const person = headless(tree);
    person.answer = () => undefined;
    person.select('b');
    await person.run('connect');
    expect(person.editor.tree()).toBe(tree);
    const alone = headless(sketch('goal top > a\nstep a'));
    alone.select('top');
    await alone.run('connect');
    expect(alone.said()).toBe('There is no node that could be a further child.');
  });

  it('disconnects a node from the parent it was reached from', async () => {
    const person = headless(sketch('goal one > x\nstep x\ngoal two > x'));
    person.select('x', 'two');
    await person.run('disconnect');
    expect(told(person.editor.tree())).toBe(lines('goal one > x\nstep x\ngoal two'));
  });
});

describe('changing where mitigations are', () => {
  it('attaches an existing one to all that are selected', async () => {
    const person = headless(tree);
    const asked: Question[] = [];
    person.answer = (question) => {
      asked.push(question);
      return 'm';
    };
    person.select({ type: 'nodes', ids: ['a', 'b'] });
    await person.run('attach-mitigation');
    expect(asked[0]?.choices.map(({ id }) => id)).toEqual(['m', 'k']);
    expect(told(person.editor.tree())).toContain('mitigation m > a b');
  });

  it('puts one on a further node and takes it off again', async () => {
    const person = headless(tree);
    person.answer = () => 'b';
    person.select({ type: 'mitigation', id: 'm', on: 'a' });
    await person.run('attach-to-node');
    expect(told(person.editor.tree())).toContain('mitigation m > a b');
    expect(person.editor.selection()).toEqual({ type: 'mitigation', id: 'm', on: 'b' });
    await person.run('detach-mitigation');
    expect(told(person.editor.tree())).toBe(told(tree));
    expect(person.editor.selection()).toEqual(selectNode('b'));
  });
});
