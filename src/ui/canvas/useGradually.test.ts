import { expect, it } from 'vitest';
import { paced } from './useGradually';

it('draws more at a time while frames are short, and fewer when they are long', () => {
  expect(paced(80, 16.7)).toBe(120);
  expect(paced(200, 55)).toBe(200);
  expect(paced(400, 120)).toBe(200);
});

it('never draws so few at a time that a large drawing takes for ever', () => {
  expect(paced(80, 2000)).toBe(60);
});
