import type { Point, Status } from '../tree/tree';
import type { Mark } from './marks';
import type { Token } from './palette';

/** An arrow that leaves a corner, eight pixels wide, for what opens something else. */
export const opensMark = ({ x, y }: Point, stroke: Token): Mark => ({
  type: 'path',
  d: `M ${x} ${y + 8} L ${x + 8} ${y} M ${x + 2} ${y} H ${x + 8} V ${y + 6}`,
  stroke,
  strokeWidth: 1.5,
});

/** How far a mitigation has come, as a symbol nine pixels wide around a point; `on` is the colour behind it. */
export function statusMarks(status: Status, { x, y }: Point, ink: Token, on: Token): readonly Mark[] {
  const ring: Mark = { type: 'circle', x, y, radius: 3.9, stroke: ink, strokeWidth: 1.2 };
  const stroke = { stroke: ink, strokeWidth: 1.7 };
  const tick = `M ${x - 3.4} ${y + 0.2} L ${x - 1} ${y + 2.6} L ${x + 3.6} ${y - 2.6}`;
  switch (status) {
    case 'proposed':
      return [ring];
    case 'planned':
      return [
        ring,
        { type: 'path', d: `M ${x} ${y} V ${y - 3.9} A 3.9 3.9 0 0 1 ${x + 3.9} ${y} Z`, fill: ink },
      ];
    case 'in-place':
      return [{ type: 'path', d: tick, ...stroke }];
    case 'verified':
      return [
        { type: 'circle', x, y, radius: 4.6, fill: ink },
        {
          type: 'path',
          d: `M ${x - 2.2} ${y + 0.1} L ${x - 0.6} ${y + 1.7} L ${x + 2.3} ${y - 1.6}`,
          stroke: on,
          strokeWidth: 1.3,
        },
      ];
    case 'rejected':
      return [
        {
          type: 'path',
          d: `M ${x - 2.8} ${y - 2.8} L ${x + 2.8} ${y + 2.8} M ${x + 2.8} ${y - 2.8} L ${x - 2.8} ${y + 2.8}`,
          ...stroke,
        },
      ];
  }
}
