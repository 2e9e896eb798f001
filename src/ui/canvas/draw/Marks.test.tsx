import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Mark } from '../../../core/render/marks';
import { Hatching, Marks } from './Marks';

const html = (...marks: Mark[]) => renderToStaticMarkup(<Marks marks={marks} />);

it('paints in the colours of the theme, whatever they are', () => {
  const drawn = html({
    type: 'path',
    d: 'M 0 0 H 9',
    fill: 'step-fill',
    stroke: 'step-line',
    strokeWidth: 1.4,
  });
  expect(drawn).toContain('fill="var(--step-fill)"');
  expect(drawn).toContain('stroke="var(--step-line)"');
});

it('leaves unfilled what has no fill', () => {
  expect(html({ type: 'circle', x: 1, y: 2, radius: 3, stroke: 'edge' })).toContain('fill="none"');
});

it('sets text as text, at its baseline, and never as markup', () => {
  const drawn = html({
    type: 'text',
    text: '<img src=x>',
    x: 88,
    baseline: 31,
    size: 13.5,
    weight: 500,
    anchor: 'middle',
    fill: 'text',
  });
  expect(drawn).toMatch(/^<text [^>]*x="88" y="31"[^>]*>&lt;img src=x&gt;<\/text>$/);
});

it('fills hatched marks with the pattern of their token', () => {
  const [, id] = renderToStaticMarkup(<Hatching token="dots" />).match(/id="([^"]+)"/) ?? [];
  expect(html({ type: 'rect', x: 0, y: 0, width: 9, height: 9, hatch: 'dots' })).toContain(
    `fill="url(#${id})"`,
  );
});
