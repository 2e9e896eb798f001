import { expect, it } from 'vitest';
import { itemAfter, itemTyped } from './menuKeys';

const ITEMS = ['Cut', 'Copy', 'Paste', 'Duplicate', 'Delete'];

it('arrows go round, and enter at either end', () => {
  expect(itemAfter(ITEMS, -1, 'ArrowDown')).toBe(0);
  expect(itemAfter(ITEMS, -1, 'ArrowUp')).toBe(4);
  expect(itemAfter(ITEMS, 4, 'ArrowDown')).toBe(0);
  expect(itemAfter(ITEMS, 0, 'ArrowUp')).toBe(4);
});

it('Home and End go to the ends, other keys nowhere', () => {
  expect(itemAfter(ITEMS, 2, 'Home')).toBe(0);
  expect(itemAfter(ITEMS, 2, 'End')).toBe(4);
  expect(itemAfter(ITEMS, 2, 'ArrowLeft')).toBeUndefined();
  expect(itemAfter([], -1, 'ArrowDown')).toBeUndefined();
});

it('a letter goes to the next item that begins with it, and round', () => {
  expect(itemTyped(ITEMS, -1, 'c')).toBe(0);
  expect(itemTyped(ITEMS, 0, 'c')).toBe(1);
  expect(itemTyped(ITEMS, 1, 'cc')).toBe(0);
  expect(itemTyped(ITEMS, 1, 'x')).toBeUndefined();
});

it('more letters say which one is meant', () => {
  expect(itemTyped(ITEMS, 3, 'de')).toBe(4);
  expect(itemTyped(ITEMS, 4, 'del')).toBe(4);
});
