import { expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { rowsOf } from '../../editor/outline/rows';
import { rowFigure } from './rowFigure';

const chain = {
  ...sketch(''),
  nodes: Array.from({ length: 40 }, (_, at) => ({
    id: `n${at}`,
    kind: 'step' as const,
    label: 'Take one more step on the long way to the goal',
    children: at < 39 ? [`n${at + 1}`] : [],
  })),
};
const rows = rowsOf(chain, new Set());

it('a label takes the lines that it needs, and the row grows with them', () => {
  const narrow = rowFigure(chain, rows[0]!, 300);
  const wide = rowFigure(chain, rows[0]!, 900);
  expect(wide.lines).toEqual(['Take one more step on the long way to the goal']);
  expect(narrow.lines.length).toBeGreaterThan(1);
  expect(narrow.lines.join(' ')).toBe(wide.lines.join(' '));
  expect(narrow.height - wide.height).toBe(18 * (narrow.lines.length - 1));
});

it('deep rows stop moving to the right, and say their level instead', () => {
  const figures = rows.map((row) => rowFigure(chain, row, 300));
  expect(figures[3]!.indent).toBeGreaterThan(figures[2]!.indent);
  expect(figures[39]!.indent).toBe(figures[20]!.indent);
  expect([figures[3]!.deep, figures[39]!.deep]).toEqual([false, true]);
});

it('what is typed stands for the label', () => {
  expect(rowFigure(chain, rows[0]!, 300, 'New').lines).toEqual(['New']);
});

it('says below the label what it is called elsewhere, how often it is shared, how much is folded', () => {
  const tree = sketch(
    'goal top > a b\nstep a > s\nstep s > c\nstep c\nstep b > s\nmitigation m > a\nnote n > a',
  );
  const meta = (id: string, folded: readonly string[] = [], last = false) => {
    const all = rowsOf(tree, new Set(folded)).filter((row) => row.id === id);
    return rowFigure(tree, all.at(last ? -1 : 0)!, 300).meta;
  };
  expect(meta('s')).toBe('shared, under 2');
  expect(meta('s', [], true)).toBe('shared, under 2, told elsewhere');
  expect(meta('a', ['a'])).toBe('2 folded');
  expect(meta('m')).toBe('proposed');
  expect(meta('n')).toBe('about a');
  expect(meta('b')).toBeUndefined();
});
