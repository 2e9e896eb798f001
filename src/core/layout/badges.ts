import { type BranchNode, isBranch, type TreeNode } from '../tree/tree';
import { cutToWidth, textWidth } from './measure';
import { visible } from './visible';

/** A small mark on the lower left corner of a node, of what the people in the room have said about it. */
export interface Badge {
  /** Something is unclear; dot votes, counted; who has it, by initials. */
  readonly type: 'clarify' | 'votes' | 'owner';
  readonly text: string;
  /** From the node's top left. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the badges stand: they reach over the foot of a node as far as the pill with the finding's number does. */
export const BADGE = {
  height: 18,
  inside: 6,
  inset: 4,
  gap: 3,
  above: 9,
  baseline: 12.9,
  size: 11,
  dot: 9,
} as const;

/** The badges of a node of that height, side by side. */
export function badgesOf(node: TreeNode, height: number): readonly Badge[] {
  if (!isBranch(node)) return [];
  let x: number = BADGE.inset;
  return textsOf(node).map(({ type, text }) => {
    const dot = type === 'votes' ? BADGE.dot : 0;
    const wide = Math.ceil(textWidth(text, BADGE.size, 600)) + 2 * BADGE.inside + dot;
    const badge = {
      type,
      text,
      x,
      y: height - BADGE.above,
      width: Math.max(BADGE.height, wide),
      height: BADGE.height,
    };
    x += badge.width + BADGE.gap;
    return badge;
  });
}

/** Where the next mark of the same kind has its left side. */
export const afterBadges = (badges: readonly Badge[]): number => {
  const last = badges.at(-1);
  return last ? last.x + last.width + BADGE.gap : BADGE.inset;
};

function textsOf({ clarify, votes, owner }: BranchNode): readonly Pick<Badge, 'type' | 'text'>[] {
  return [
    ...(clarify === undefined ? [] : [{ type: 'clarify', text: '?' } as const]),
    ...(votes ? [{ type: 'votes', text: votes > 999 ? '999+' : String(votes) } as const] : []),
    ...(owner === undefined ? [] : [{ type: 'owner', text: initialsOf(owner) } as const]),
  ];
}

/** "PT" for Platform team; the first letters of a single word. */
function initialsOf(owner: string): string {
  const words = visible(owner).match(/[\p{L}\p{N}]+/gu) ?? ['–'];
  const [first = '–'] = words;
  const letters =
    words.length === 1 ? [...first].slice(0, 2) : words.slice(0, 3).map((word) => [...word][0] ?? '');
  return cutToWidth(letters.join('').toUpperCase(), 34, BADGE.size, 600);
}
