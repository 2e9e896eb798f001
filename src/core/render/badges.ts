import { BADGE, type Badge } from '../layout/badges';
import type { Point } from '../tree/tree';
import type { Mark } from './marks';
import type { Token } from './palette';

interface BadgeColours {
  readonly fill: Token;
  readonly line: Token;
  readonly ink: Token;
}

const COLOURS: Readonly<Record<Badge['type'], BadgeColours>> = {
  clarify: { fill: 'note-fill', line: 'note-line', ink: 'note-ink' },
  votes: { fill: 'surface', line: 'step-line', ink: 'text' },
  owner: { fill: 'surface-second', line: 'step-line', ink: 'text' },
};

/** What the people in the room have said about a node at that point, each in a round box. */
export const drawBadges = (badges: readonly Badge[], at: Point): readonly Mark[] =>
  badges.flatMap((badge) => drawBadge(badge, { x: at.x + badge.x, y: at.y + badge.y }));

function drawBadge({ type, text, width, height }: Badge, { x, y }: Point): readonly Mark[] {
  const { fill, line, ink } = COLOURS[type];
  const dot: Mark = {
    type: 'circle',
    x: x + BADGE.inside + 3.5,
    y: y + height / 2,
    radius: 3.5,
    fill: 'accent',
  };
  const aside = type === 'votes' ? BADGE.dot / 2 : 0;
  return [
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: type === 'owner' ? 5 : height / 2,
      fill,
      stroke: line,
      strokeWidth: 1.2,
    },
    ...(type === 'votes' ? [dot] : []),
    {
      type: 'text',
      text,
      x: x + width / 2 + aside,
      baseline: y + BADGE.baseline,
      size: BADGE.size,
      weight: 600,
      anchor: 'middle',
      fill: ink,
    },
  ];
}
