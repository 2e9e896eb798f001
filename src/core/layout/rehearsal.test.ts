import { expect, it } from 'vitest';
import { layout } from './layout';
import { prospectOf } from './prospect';
import { rehearsed } from './rehearsal';

it('rehearses what takes time with what people draw: shared nodes, and lines that pass a row', () => {
  const tree = rehearsed();
  expect(prospectOf(tree)).toBe('better');
  const { plan } = layout(tree);
  expect(Object.keys(plan?.wires ?? {})).not.toEqual([]);
});
