import type { Axes } from './axes';
import type { Block } from './blocks';
import type { Piece } from './parts';
import { ranksOf } from './ranks';
import { AIR } from './spacing';

/** Narrower drawings fit a screen whatever their proportions. */
const NARROW = 1500;
/** Drawings are broader than their broadest row by about this factor: parents stand in the middle of their children. */
const SLACK = 1.2;
/** A row takes this much room for lanes, on average. */
const LANES = 64;

/** Whether a part would be too broad for a screen, as far as can be told from its ranks. */
export function isTooBroad({ subject: { blocks, links } }: Piece, axes: Axes): boolean {
  const rank = ranksOf(links);
  const breadths: number[] = [];
  const depths: number[] = [];
  rank.forEach((row, item) => {
    const block = blocks[item] as Block;
    breadths[row] = (breadths[row] ?? -AIR.strangers) + block.breadth + AIR.strangers;
    depths[row] = Math.max(depths[row] ?? 0, block.depth);
  });
  const broadest = Math.max(0, ...breadths);
  const isFew = blocks.length < 12;
  const breadth = broadest * (isFew ? 1 : SLACK) + 2 * AIR.margin;
  const depth = depths.reduce((sum, own) => sum + own + LANES, 2 * AIR.margin - LANES);
  const ratio = breadth / depth;
  return axes.direction === 'down'
    ? ratio > 3.9 || (ratio > 1.9 && breadth > NARROW)
    : ratio > 1.2 || (ratio > 1 && breadth > NARROW);
}
