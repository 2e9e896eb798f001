import { expect, it } from 'vitest';
import { layout } from '../layout/layout';
import type { AttackTree } from '../tree/tree';
import { renderThumbnail } from './thumbnail';

const tree: AttackTree = {
  id: 'small',
  title: 'Small',
  approach: 'scenario-based',
  nodes: [
    { id: 'goal', kind: 'goal', label: 'Secret words', children: ['leaf'] },
    { id: 'leaf', kind: 'step', label: 'More of them', children: [] },
  ],
  mitigations: [{ id: 'guard', label: 'Even here', on: ['leaf'], status: 'planned' }],
  groups: [],
  ideas: [],
};

it('draws a shape for every node and shield and a line for every edge, and no words', () => {
  const picture = renderThumbnail(tree, layout(tree), 'light', { width: 100, height: 100 });
  expect(picture.match(/<(path|rect) /g)).toHaveLength(4);
  expect(picture).not.toMatch(/text|Secret|words|Even/);
});

it('widens lines by as much as the drawing is scaled down', () => {
  const placement = layout(tree);
  const widths = (width: number) =>
    [
      ...renderThumbnail(tree, placement, 'dark', { width, height: 10_000 }).matchAll(
        /stroke-width="([\d.]+)"/g,
      ),
    ]
      .map(([, value]) => Number(value))
      .toSorted((a, b) => a - b);
  const [small] = widths(10);
  const [large] = widths(20);
  expect((small ?? 0) / (large ?? 1)).toBeCloseTo(2, 1);
});
