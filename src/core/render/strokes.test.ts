import { expect, it } from 'vitest';
import type { Route } from '../layout/placement';
import { dashesOf } from './strokes';

/** From (x, y) by turns to an x and to a y, the first to a y. */
const route = (x: number, y: number, ...turns: readonly number[]): Route => {
  const points = [{ x, y }];
  let at = { x, y };
  for (const [index, turn] of turns.entries()) {
    at = index % 2 === 0 ? { ...at, y: turn } : { ...at, x: turn };
    points.push(at);
  }
  return { parent: 'a', child: 'b', points };
};

it('lines that share nothing are drawn whole, also where they cross', () => {
  expect(dashesOf([route(0, 0, 100), route(-50, 50, 50, 50)])).toEqual([undefined, undefined]);
});

it('a trunk that leaves one parent is drawn once', () => {
  const edges = [route(0, 0, 20, 50, 40), route(0, 0, 20, 80, 40), route(0, 0, 20, -30, 40)];
  expect(dashesOf(edges)).toEqual([undefined, '0 70 50', '0 20 50']);
});

it('a trunk that leads into one child is drawn once, whichever way it is taken', () => {
  const edges = [route(0, 0, 20, 50, 60), route(90, 0, 20, 50, 60)];
  expect(dashesOf(edges)).toEqual([undefined, '60 40']);
});

it('a line that bridges two earlier ones draws what is between them', () => {
  const edges = [route(0, 0, 0, 20), route(60, 0, 0, 90), route(0, 0, 0, 100)];
  expect(dashesOf(edges)[2]).toBe('0 20 40 30 10');
});

it('a line that was there before is not drawn again', () => {
  expect(dashesOf([route(0, 0, 50), route(0, 10, 40)])[1]).toBe('0 30');
});
