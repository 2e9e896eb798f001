import { expect, it } from 'vitest';
import { LONGEST_SIDE, pngSize } from './png';

const picture = { width: 800, height: 300 };

it('a picture is scaled', () => {
  expect(pngSize(picture, { scale: 2 })).toEqual({ width: 1600, height: 600, capped: false });
});

it('a picture is made as wide as wanted, in its own proportions', () => {
  expect(pngSize(picture, { width: 1000 })).toEqual({ width: 1000, height: 375, capped: false });
});

it('no side is longer than browsers draw, and that is said', () => {
  expect(pngSize({ width: 9000, height: 3000 }, { scale: 4 })).toEqual({
    width: LONGEST_SIDE,
    height: 5461,
    capped: true,
  });
  expect(pngSize({ width: 100, height: 16_000 }, { width: 200 })).toEqual({
    width: 102,
    height: LONGEST_SIDE,
    capped: true,
  });
});

it('a very thin picture still has a pixel', () => {
  expect(pngSize({ width: 20_000, height: 1 }, { scale: 0.1 })).toEqual({
    width: 2000,
    height: 1,
    capped: false,
  });
});
