import { describe, expect, it } from 'vitest';
import { addChild, addParent, addRoot, insertOnEdge, type Newcomer } from './add';
import { lines, sketch, told } from './sketch';

const tree = sketch(`
  goal top or > a b
  step a > shared
  step shared
  step b > shared
  step loose
  note n > a
`);
const step = (id: string): Newcomer => ({ id, kind: 'step', label: 'New step' });

describe('adding a root', () => {
  it('puts goals after goals and steps after steps', () => {
    const goal = addRoot({ id: 'goal-2', kind: 'goal', label: 'New goal' })(tree);
    expect(told(addRoot(step('end'))(goal))).toBe(
      lines(`
        goal top or > a b
        step a > shared
        step shared
        step b > shared
        goal goal-2
        step loose
        step end
        note n > a
      `),
    );
  });

  it('puts it right after another root when asked', () => {
    const more = sketch('step one > below\nstep below\nstep two');
    expect(told(addRoot(step('new'), 'one')(more))).toBe(
      lines('step one > below\nstep below\nstep new\nstep two'),
    );
  });
});

describe('adding a child', () => {
  it('makes it the last of the children', () => {
    expect(told(addChild('top', step('new'))(tree))).toBe(
      lines(`
        goal top or > a b new
        step a > shared
        step shared
        step b > shared
        step new
        step loose
        note n > a
      `),
    );
  });

  it('makes it the next sibling of a child, before what else hangs there', () => {
    expect(told(addChild('top', step('new'), 'a')(tree))).toBe(
      lines(`
        goal top or > a new b
        step a > shared
        step shared
        step new
        step b > shared
        step loose
        note n > a
      `),
    );
  });

  it('gives the new node its label and nothing else', () => {
    const node = addChild('loose', step('new'))(tree).nodes.find(({ id }) => id === 'new');
    expect(node).toEqual({ id: 'new', kind: 'step', label: 'New step', children: [] });
  });

  it.each([
    ['below a note', addChild('n', step('new'))],
    ['below what is not there', addChild('gone', step('new'))],
    ['under an id that is taken', addChild('top', step('loose'))],
    ['under an id that is none', addChild('top', step('Not an id'))],
    ['with a label of two lines', addChild('top', { id: 'new', kind: 'step', label: 'one\ntwo' })],
  ])('changes nothing %s', (_, edit) => {
    expect(edit(tree)).toBe(tree);
  });
});

describe('adding a parent', () => {
  it('makes it the new root in the place of the old one', () => {
    const more = sketch('goal one > a\nstep a\ngoal two');
    expect(told(addParent('one', { id: 'new', kind: 'goal', label: 'New goal' })(more))).toBe(
      lines('goal new > one\ngoal one > a\nstep a\ngoal two'),
    );
  });

  it('makes it one more parent of a node that has some', () => {
    expect(told(addParent('shared', step('next'))(tree))).toBe(
      lines(`
        goal top or > a b
        step a > shared
        step shared
        step b > shared
        step next > shared
        step loose
        note n > a
      `),
    );
  });

  it('puts nothing above a note', () => {
    expect(addParent('n', step('new'))(tree)).toBe(tree);
  });
});

describe('inserting a step on an edge', () => {
  it('takes the place of the child at this parent only', () => {
    expect(told(insertOnEdge({ parent: 'a', child: 'shared' }, step('new'))(tree))).toBe(
      lines(`
        goal top or > a b
        step a > new
        step new > shared
        step shared
        step b > shared
        step loose
        note n > a
      `),
    );
  });

  it('keeps the order of the siblings', () => {
    const after = insertOnEdge({ parent: 'top', child: 'a' }, step('new'))(tree);
    expect(told(after).split('\n')[0]).toBe('goal top or > new b');
  });

  it('changes nothing where there is no edge', () => {
    expect(insertOnEdge({ parent: 'top', child: 'shared' }, step('new'))(tree)).toBe(tree);
  });
});
