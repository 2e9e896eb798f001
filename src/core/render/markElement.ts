import type { Mark } from './marks';
import { type Attributes, compactPath, element, escaped } from './markup';
import type { Token } from './palette';

/** A mark as an SVG element, with further attributes before its own. */
export function markElement(
  mark: Mark,
  colour: (token: Token) => string,
  attributes: Attributes = {},
): string {
  if (mark.type === 'text') {
    const { text, x, baseline, size, weight, anchor, fill, spacing } = mark;
    const set = { x, y: baseline, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
    const words = { ...attributes, ...set, fill: colour(fill), 'letter-spacing': spacing };
    return element('text', words, escaped(text));
  }
  const { fill, stroke, hatch } = mark;
  const painted = {
    fill: hatch ? `url(#${hatchId(hatch)})` : fill ? colour(fill) : 'none',
    stroke: stroke && colour(stroke),
    'stroke-width': stroke && mark.strokeWidth,
    'stroke-dasharray': mark.dash,
  };
  switch (mark.type) {
    case 'path':
      return element('path', { ...attributes, d: compactPath(mark.d), ...painted });
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return element('rect', { ...attributes, x, y, width, height, rx: radius, ...painted });
    }
    case 'circle':
      return element('circle', { ...attributes, cx: mark.x, cy: mark.y, r: mark.radius, ...painted });
  }
}

/** The diagonal hatching that marks refer to, without a transform; it repeats every eight pixels. */
export const hatchPattern = (token: Token, colour: (token: Token) => string): string => {
  const lines = { d: 'M-2 2L2-2M0 8L8 0M6 10L10 6', stroke: colour(token), 'stroke-width': 1.2 };
  const tile = { id: hatchId(token), width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return element('pattern', tile, element('path', lines));
};

const hatchId = (token: Token) => `hatch-${token}`;
