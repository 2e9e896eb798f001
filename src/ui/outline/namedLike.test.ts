import { expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { rowsOf } from '../../editor/outline/rows';
import { namedLike } from './namedLike';

const tree = sketch(
  'goal top > new Break_the_lock\nstep new\nstep Break_the_lock > Lock\nstep Lock\nstep Lock_the_door\nstep Locksmith',
);

const offered = (text: string, id = 'new') => {
  const row = rowsOf(tree, new Set()).find((one) => one.id === id);
  return row ? namedLike(tree, row, text).map((node) => node.id) : [];
};

it('offers what begins alike first, the shortest of those, then what has it elsewhere', () => {
  expect(offered('LOCK')).toEqual(['Lock', 'Locksmith', 'Lock_the_door']);
});

it('does not offer what may not stand there: itself, its siblings, what is above', () => {
  expect(offered('new')).toEqual([]);
  expect(offered('break')).toEqual([]);
  expect(offered('top')).toEqual([]);
});

it('waits for three letters, and has nothing to share among the roots', () => {
  expect(offered('lo')).toEqual([]);
  expect(offered('lock', 'top')).toEqual([]);
});
