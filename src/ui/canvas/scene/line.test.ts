import { expect, it } from 'vitest';
import { bentLine, linePath } from './line';

const commands = (path: string) => path.replace(/[^A-Z]/g, '');

it('gives every line the same commands, so that one can glide into another', () => {
  const straight = linePath([
    { x: 0, y: 0 },
    { x: 0, y: 40 },
  ]);
  const bent = linePath(bentLine({ x: 0, y: 0 }, { x: 30, y: 40 }, 'down'));
  expect(commands(straight)).toBe('MLLLLLLL');
  expect(commands(bent)).toBe(commands(straight));
});

it('repeats points in the middle of a line and never changes its way', () => {
  expect(
    linePath([
      { x: 0, y: 0 },
      { x: 0, y: 40 },
    ]),
  ).toBe('M 0 0 L 0 20 L 0 20 L 0 20 L 0 20 L 0 20 L 0 20 L 0 40');
  expect(
    linePath([
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 9, y: 10 },
    ]),
  ).toBe('M 0 0 L 0 10 L 0 10 L 0 10 L 0 10 L 0 10 L 0 10 L 9 10');
});

it('leaves a line with more points as it is', () => {
  const many = Array.from({ length: 10 }, (_, index) => ({ x: index, y: index % 2 }));
  expect(commands(linePath(many))).toBe('MLLLLLLLLL');
});

it('bends between two nodes halfway, in the direction of the tree', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 30, y: 40 },
  ] as const;
  expect(bentLine(from, to, 'down')).toEqual([from, { x: 0, y: 20 }, { x: 30, y: 20 }, to]);
  expect(bentLine(from, to, 'right')).toEqual([from, { x: 15, y: 0 }, { x: 15, y: 40 }, to]);
});
