import { expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import type { AttackTree } from '../../core/tree/tree';
import { attackInWords } from './attackInWords';
import { amountInWords, chanceInWords } from './figures';

const plainTree = sketch('goal top or > a b\nstep a\nstep b');
const tree: AttackTree = {
  ...plainTree,
  units: { cost: 'EUR' },
  nodes: plainTree.nodes.map((node) =>
    node.id === 'a' && node.kind !== 'note'
      ? { ...node, attributes: { cost: 30, probability: 0.25, skill: 'high' } }
      : node,
  ),
};
const words = (leaves: readonly string[], order: Parameters<typeof attackInWords>[2], worth: number) =>
  attackInWords(tree, { leaves, worth }, order);

it('an attack is described by what it is in its order, with what is not known as the attacker would have it', () => {
  expect(words(['a'], 'size', 1)).toBe('1 leaf');
  expect(words(['a'], 'cost', 30)).toBe('1 leaf, 30 EUR');
  expect(words(['a', 'b'], 'cost', 30)).toBe('2 leaves, at least 30 EUR');
  expect(words(['a', 'b'], 'probability', 0.25)).toBe('2 leaves, at most 25 %');
  expect(words(['a'], 'skill', 2)).toBe('1 leaf, high skill');
  expect(words(['a', 'b'], 'skill', 2)).toBe('2 leaves, at least high skill');
  expect(words(['a'], 'stages', 1)).toBe('1 leaf, crosses 1 stage');
});

it.each([
  [0, '0 %'],
  [0.00001, 'under 0.01 %'],
  [0.17549, '17.55 %'],
  [0.99999, 'over 99.99 %'],
  [1, '100 %'],
])('a chance of %d reads %s', (chance, text) => {
  expect(chanceInWords(chance)).toBe(text);
});

it('an amount has its unit, if the document gives one', () => {
  expect(amountInWords(1234.5, 'EUR')).toBe('1,234.5 EUR');
  expect(amountInWords(3, undefined)).toBe('3');
});
