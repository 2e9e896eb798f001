import { describe, expect, it } from 'vitest';
import { connect, disconnect, moveUnder, reorder, siblings } from './edges';
import { place } from './positions';
import { lines, sketch, told } from './sketch';

const tree = sketch(`
  goal top or > a b c
  step a > x
  step x
  step b
  step c
  step loose
  note n > a
`);

describe('connecting', () => {
  it('shares a node that has a parent already', () => {
    expect(
      told(connect({ parent: 'b', child: 'x' })(tree))
        .split('\n')
        .slice(0, 4),
    ).toEqual(['goal top or > a b c', 'step a > x', 'step x', 'step b > x']);
  });

  it('puts a former root among the children, at a place when one is named', () => {
    expect(told(connect({ parent: 'top', child: 'loose' }, 1)(tree))).toBe(
      lines(`
        goal top or > a loose b c
        step a > x
        step x
        step loose
        step b
        step c
        note n > a
      `),
    );
  });

  it.each([
    ['in a circle', 'x', 'top'],
    ['to itself', 'a', 'a'],
    ['twice', 'top', 'a'],
    ['to a note', 'a', 'n'],
    ['below a note', 'n', 'loose'],
    ['what is not there', 'a', 'gone'],
  ])('changes nothing %s', (_, parent, child) => {
    expect(connect({ parent, child })(tree)).toBe(tree);
  });

  it('changes nothing when a sub-tree closes the circle', () => {
    const linked = sketch('goal top > s\nsubtree s = other\ngoal other > x\nstep x');
    expect(connect({ parent: 'x', child: 'top' })(linked)).toBe(linked);
  });
});

describe('disconnecting', () => {
  it('makes the child a root with everything below it', () => {
    expect(told(disconnect({ parent: 'top', child: 'a' })(tree))).toBe(
      lines(`
        goal top or > b c
        step b
        step c
        step a > x
        step x
        step loose
        note n > a
      `),
    );
  });

  it('changes nothing where there is no edge', () => {
    expect(disconnect({ parent: 'top', child: 'x' })(tree)).toBe(tree);
  });
});

describe('moving by a drop', () => {
  it('leaves the parent that the node was reached from', () => {
    const shared = connect({ parent: 'b', child: 'x' })(tree);
    const moved = moveUnder({ id: 'x', from: 'a', to: 'c' })(shared);
    expect(told(moved).split('\n').slice(0, 5)).toEqual([
      'goal top or > a b c',
      'step a',
      'step b > x',
      'step x',
      'step c > x',
    ]);
  });

  it('keeps that parent when asked', () => {
    const moved = moveUnder({ id: 'x', from: 'a', to: 'c', keep: true })(tree);
    expect(told(moved)).toBe(told(connect({ parent: 'c', child: 'x' })(tree)));
  });

  it('forgets the place where a person had put the node, and no other', () => {
    const placed = place({ x: { x: 1, y: 2 }, b: { x: 3, y: 4 } })(tree);
    const { nodes } = moveUnder({ id: 'x', from: 'a', to: 'c' })(placed);
    expect(nodes.filter(({ position }) => position).map(({ id }) => id)).toEqual(['b']);
  });

  it('changes nothing where the node is a child already, or would be above itself', () => {
    expect(moveUnder({ id: 'x', from: 'a', to: 'a' })(tree)).toBe(tree);
    expect(moveUnder({ id: 'a', from: 'top', to: 'x' })(tree)).toBe(tree);
  });
});

describe('reordering', () => {
  it('moves a child among its siblings, and the file with it', () => {
    expect(told(reorder('c', 'top', 0)(tree))).toBe(
      lines(`
        goal top or > c a b
        step c
        step a > x
        step x
        step b
        step loose
        note n > a
      `),
    );
  });

  it('moves a root among the roots of its sort', () => {
    const roots = sketch('goal one > a\nstep a\ngoal two\nstep three\nstep four');
    expect(told(reorder('two', undefined, 0)(roots))).toBe(
      lines('goal two\ngoal one > a\nstep a\nstep three\nstep four'),
    );
    expect(siblings(roots, 'four', undefined)).toEqual(['three', 'four']);
    expect(told(reorder('three', undefined, 5)(roots))).toBe(
      lines('goal one > a\nstep a\ngoal two\nstep four\nstep three'),
    );
  });

  it('changes nothing at the ends, for strangers and for notes', () => {
    expect(reorder('a', 'top', -1)(tree)).toBe(tree);
    expect(reorder('c', 'top', 9)(tree)).toBe(tree);
    expect(reorder('x', 'top', 0)(tree)).toBe(tree);
    expect(reorder('n', undefined, 0)(tree)).toBe(tree);
  });
});
