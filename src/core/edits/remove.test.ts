import { describe, expect, it } from 'vitest';
import { goingWith, removeKeepingChildren, removeNodes } from './remove';
import { lines, sketch, told } from './sketch';

const tree = sketch(`
  goal top > a b
  step a > own shared
  step own
  step shared > deep
  step deep
  step b > shared
  note only-a > a own
  note both > a b
  note nothing
  note on-note > only-a
  mitigation m-own > own
  mitigation m-both > own b
  mitigation m-none
  group g-a > a own
  group g-both > own b
  group g-none
`);

describe('deleting', () => {
  it('takes what is reachable only through it, and whatever had to do with nothing else', () => {
    expect(told(removeNodes(['a'])(tree))).toBe(
      lines(`
        goal top > b
        step b > shared
        step shared > deep
        step deep
        note both > b
        note nothing
        mitigation m-both > b
        mitigation m-none
        group g-both > b
        group g-none
      `),
    );
  });

  it('tells beforehand what goes', () => {
    expect(goingWith(tree, ['a'])).toEqual({
      nodes: new Set(['a', 'own', 'only-a', 'on-note']),
      mitigations: new Set(['m-own']),
      groups: new Set(['g-a']),
    });
    expect(goingWith(tree, ['a', 'b']).nodes.size).toBe(8);
  });

  it('takes a shared node that is selected itself from all its parents', () => {
    const left = told(removeNodes(['shared'])(tree)).split('\n');
    expect(left.slice(0, 4)).toEqual(['goal top > a b', 'step a > own', 'step own', 'step b']);
  });

  it('leaves roots alone, whoever else is selected', () => {
    const two = sketch('goal one > x\nstep x\ngoal two > x');
    expect(told(removeNodes(['one'])(two))).toBe(lines('goal two > x\nstep x'));
  });

  it('frees sub-trees from goals that go', () => {
    const linked = sketch('goal top > s\nsubtree s = other\ngoal other');
    expect(told(removeNodes(['other'])(linked))).toBe(lines('goal top > s\nsubtree s'));
  });

  it('keeps a goal that a remaining sub-tree stands for, and takes it once the last one goes', () => {
    const linked = sketch('goal top > a s\nstep a > own\ngoal own\nsubtree s = own');
    expect(told(removeNodes(['a'])(linked))).toBe(lines('goal top > s\nsubtree s = own\ngoal own'));
    expect(told(removeNodes(['a', 's'])(linked))).toBe('goal top');
    const root = sketch('goal top > s\nsubtree s = other\ngoal other');
    expect(told(removeNodes(['s'])(root))).toBe(lines('goal top\ngoal other'));
  });

  it('changes nothing when nothing is there', () => {
    expect(removeNodes(['gone'])(tree)).toBe(tree);
    expect(removeNodes([])(tree)).toBe(tree);
  });
});

describe('removing and keeping the children', () => {
  it('puts them in its place, in order and once', () => {
    const before = sketch(`
      goal top > first a last
      step first
      step a > x first y
      step x
      step y
      step last
      mitigation m > a
    `);
    expect(told(removeKeepingChildren(['a'])(before))).toBe(
      lines(`
        goal top > first x y last
        step first
        step x
        step y
        step last
      `),
    );
  });

  it('gives them to every parent', () => {
    const before = sketch('goal one > a\nstep a > x\nstep x\ngoal two > a');
    expect(told(removeKeepingChildren(['a'])(before))).toBe(lines('goal one > x\nstep x\ngoal two > x'));
  });

  it('makes the children of a root roots', () => {
    const before = sketch('goal top > x y\nstep x\nstep y\nstep z');
    expect(told(removeKeepingChildren(['top'])(before))).toBe(lines('step x\nstep y\nstep z'));
  });

  it('works for a parent and its child together', () => {
    const before = sketch('goal top > a\nstep a > b c\nstep b > x\nstep x\nstep c');
    expect(told(removeKeepingChildren(['a', 'b'])(before))).toBe(lines('goal top > x c\nstep x\nstep c'));
  });

  it('gives what two removed siblings share to their parent once', () => {
    const before = sketch('goal top > a b x\nstep a > y\nstep y\nstep b > y x z\nstep x\nstep z');
    expect(told(removeKeepingChildren(['a', 'b'])(before))).toBe(
      lines('goal top > y z x\nstep y\nstep z\nstep x'),
    );
  });

  it('changes nothing when nothing is there', () => {
    expect(removeKeepingChildren(['gone'])(tree)).toBe(tree);
  });
});
