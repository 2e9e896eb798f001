import { expect, it } from 'vitest';
import { printedKeys } from './chord';

it.each([
  ['Mod+Shift+Z', ['Ctrl', 'Shift', 'Z']],
  ['F2', ['F2']],
  ['?', ['?']],
  ['+', ['+']],
  ['Mod++', ['Ctrl', '+']],
  ['Alt+ArrowUp', ['Alt', '↑']],
  ['Delete', ['Del']],
])('prints %s as it stands on the keys', (chord, keys) => {
  expect(printedKeys(chord, false)).toEqual(keys);
});

it('prints the signs of a Mac keyboard', () => {
  expect(printedKeys('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
});
