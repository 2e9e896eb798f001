import { expect, it } from 'vitest';
import { addIdeas, growIdea, removeIdea, rewordIdea } from './ideas';
import { lines, sketch, told } from './sketch';

const tree = sketch('goal top > a\nstep a', { ideas: [{ id: 'one', label: 'One' }] });
const counting = () => {
  let count = 0;
  return () => (count++ % 30) / 30;
};

it('lines become ideas, empty ones none, in one step', () => {
  const after = addIdeas(['Two', '  ', ' Three '], counting())(tree);
  expect(after.ideas.map(({ label }) => label)).toEqual(['One', 'Two', 'Three']);
  expect(new Set(after.ideas.map(({ id }) => id)).size).toBe(3);
  expect(addIdeas(['x'.repeat(501)], counting())(tree)).toBe(tree);
  expect(addIdeas([''], counting())(tree)).toBe(tree);
});

it('an idea is worded otherwise, and let go', () => {
  expect(rewordIdea('one', 'Won')(tree).ideas).toEqual([{ id: 'one', label: 'Won' }]);
  expect(rewordIdea('one', '')(tree)).toBe(tree);
  expect(removeIdea('one')(tree).ideas).toEqual([]);
  expect(removeIdea('two')(tree)).toBe(tree);
});

it('an idea that has found its place is a step there, and no idea any more', () => {
  const below = growIdea('one', { id: 'new', under: 'a' })(tree);
  expect(told(below)).toBe(lines('goal top > a\nstep a > new\nstep new'));
  expect(below.ideas).toEqual([]);
  expect(below.nodes.at(-1)?.label).toBe('One');
  expect(told(growIdea('one', { id: 'new' })(tree))).toBe(lines('goal top > a\nstep a\nstep new'));
  expect(growIdea('one', { id: 'a' })(tree)).toBe(tree);
  expect(growIdea('one', { id: 'new', under: 'gone' })(tree)).toBe(tree);
});
