import { expect, it } from 'vitest';
import { beside } from './beside';

const SCREEN = { width: 1000, height: 600 };
const MENU = { width: 200, height: 300 };
const button = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 32 });
const below = (align: 'start' | 'center' | 'end') => ({ side: 'bottom', align, gap: 4 }) as const;

it('stands below, with its left edge where the button has its own', () => {
  expect(beside(button(100, 50), MENU, SCREEN, below('start'))).toEqual({
    left: 100,
    top: 86,
    maxHeight: 506,
  });
});

it('stands with its middle or its right edge where the button has its own', () => {
  expect(beside(button(400, 50), MENU, SCREEN, below('center'))).toMatchObject({ left: 320 });
  expect(beside(button(400, 50), MENU, SCREEN, below('end'))).toMatchObject({ left: 240 });
});

it('stands above when there is more room', () => {
  expect(beside(button(100, 500), MENU, SCREEN, below('start'))).toEqual({
    left: 100,
    top: 196,
    maxHeight: 488,
  });
});

it('keeps its side, cut to the room there is, when the other side has even less', () => {
  const { top, maxHeight } = beside(button(100, 100), { width: 200, height: 900 }, SCREEN, below('start'));
  expect([top, maxHeight]).toEqual([136, 456]);
});

it('never leaves the window', () => {
  expect(beside(button(950, 50), MENU, SCREEN, below('start'))).toMatchObject({ left: 792 });
  expect(beside(button(2, 50), MENU, SCREEN, below('end'))).toMatchObject({ left: 8 });
});

it('stands at the left or right of what is upright', () => {
  const wish = { side: 'right', align: 'center', gap: 6 } as const;
  expect(beside(button(100, 200), { width: 120, height: 20 }, SCREEN, wish)).toMatchObject({
    left: 146,
    top: 206,
  });
  expect(beside(button(900, 200), { width: 120, height: 20 }, SCREEN, wish)).toMatchObject({ left: 774 });
});

it('covers a point rather than be cut, where it may', () => {
  const point = { left: 300, right: 300, top: 250, bottom: 250 };
  const tall = { width: 200, height: 500 };
  const wish = { side: 'bottom', align: 'start', gap: 2, mayCover: true } as const;
  expect(beside(point, tall, SCREEN, wish)).toEqual({ left: 300, top: 92, maxHeight: 584 });
});
