import { expect, it } from 'vitest';
import { drawNode } from '../../../core/render/draw';
import type { TreeNode } from '../../../core/tree/tree';
import { fromAfar } from './afar';

const NODE: TreeNode = {
  id: 'n',
  kind: 'step',
  label: 'Read the service account token of another pod from the node that both of them run on',
  gate: 'or',
  children: ['a', 'b'],
};

it('keeps the outline, and draws every line of text as a bar in its place', () => {
  const marks = drawNode(NODE, { x: 0, y: 0 });
  const lines = marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));
  const [outline, bars, ...more] = fromAfar(marks);
  expect(outline).toBe(marks[0]);
  expect(more).toEqual([]);
  if (bars?.type !== 'path') throw new Error('The bars are no path.');
  const drawn = [...bars.d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, from, y, to]) => ({
    middle: (Number(from) + Number(to)) / 2,
    y: Number(y),
  }));
  expect(drawn.length).toBe(lines.length);
  expect(drawn.length).toBeGreaterThan(3);
  lines.forEach(({ x, baseline, size }, at) => {
    expect(drawn[at]?.middle).toBeCloseTo(x);
    expect(drawn[at]?.y).toBeGreaterThan(baseline - size);
    expect(drawn[at]?.y).toBeLessThan(baseline);
  });
});

it('leaves nothing but the outline of what says nothing', () => {
  const outline = drawNode(NODE, { x: 0, y: 0 }).slice(0, 1);
  expect(fromAfar(outline)).toEqual(outline);
});
