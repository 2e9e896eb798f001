import type { Quality } from './quality';

/** What a drawing can be blamed for, beside one for each crossing. */
const BLAME = {
  /** Something that overlaps, is passed through, or cannot be told apart. */
  flaw: 1000,
  inversion: 0.02,
  /** A bend more for every edge. */
  bend: 1,
  /** A thousand pixels of width and height together. */
  extent: 0.3,
  /** How far the proportions are from what suits a screen. */
  proportion: 4,
} as const;

/** Width : height between these suits a screen and a page. */
const SUITS = { from: 0.9, to: 2.2 } as const;

/** What is wrong with a drawing in one number; less is better. */
export function blameOf(quality: Quality): number {
  const { overlaps, through, ambiguous, crossings, inversions, bendsPerEdge, width, height } = quality;
  const ratio = height === 0 ? 1 : width / height;
  return (
    BLAME.flaw * (overlaps + through + ambiguous) +
    crossings +
    BLAME.inversion * inversions +
    BLAME.bend * bendsPerEdge +
    (BLAME.extent * (width + height)) / 1000 +
    BLAME.proportion * Math.max(0, SUITS.from - ratio, ratio - SUITS.to)
  );
}

/** Whether a drawing is better than another, and crosses no more. */
export const isBetter = (one: Quality, other: Quality): boolean =>
  one.crossings <= other.crossings && blameOf(one) < blameOf(other);
