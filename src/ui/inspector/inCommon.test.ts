import { expect, it } from 'vitest';
import { inCommon, mixedLabel } from './inCommon';

it('several things have a value in common, or it is mixed, and the label says so', () => {
  const alike = inCommon(['a', 'b'], (text) => text.length);
  expect(alike).toEqual({ mixed: false, value: 1 });
  expect(mixedLabel('Gate', alike)).toBe('Gate');
  const mixed = inCommon(['a', 'bc'], (text) => text.length);
  expect(mixed).toEqual({ mixed: true });
  expect(mixedLabel('Gate', mixed)).toBe('Gate (mixed)');
  expect(inCommon([], String)).toEqual({ mixed: false, value: undefined });
});
