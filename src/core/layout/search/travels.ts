import type { Arrangement } from '../arrangement';
import type { Travel } from '../layers';
import type { Flocks } from './flocks';
import { pick, type Random } from './random';

/** How often ranks are changed rather than ways, whole subtrees rather than blocks, and trunks rather than buses. */
const OFTEN = { rank: 0.5, subtree: 0.1, trunk: 0.1 } as const;

/** Another rank for some block, or another way for some long link; nothing if what was tried does not fit. */
export function otherTravel(arrangement: Arrangement, flocks: Flocks, random: Random): Travel | undefined {
  return random() < OFTEN.rank ? otherRank(arrangement, flocks, random) : otherWay(arrangement, random);
}

function otherRank(
  { subject, travel, layers }: Arrangement,
  flocks: Flocks,
  random: Random,
): Travel | undefined {
  const block = pick(random, subject.blocks.length);
  const by = random() < 0.5 ? -1 : 1;
  const rank = travel.rank.slice();
  for (const item of random() < OFTEN.subtree ? (flocks.below[block] ?? []) : [block]) {
    if (item >= layers.blocks) continue;
    rank[item] = (rank[item] as number) + by;
    if ((rank[item] as number) < 0 || (rank[item] as number) >= layers.rows.length) return undefined;
  }
  const { from, to } = subject.links;
  const leave = travel.leave.slice();
  const join = travel.join.slice();
  for (let link = 0; link < from.length; link++) {
    const parent = from[link] as number;
    const above = rank[parent] as number;
    const below = rank[to[link] as number] as number;
    if (above >= below) return undefined;
    const shift = above - (travel.rank[parent] as number);
    join[link] = between(above + 1, (travel.join[link] as number) + shift, below);
    leave[link] = between(above, (travel.leave[link] as number) + shift, below - 1);
  }
  return { rank, leave, join };
}

function otherWay({ subject, travel }: Arrangement, random: Random): Travel | undefined {
  const { from, to } = subject.links;
  const link = pick(random, from.length);
  const above = travel.rank[from[link] as number] as number;
  const below = travel.rank[to[link] as number] as number;
  if (below - above < 2) return undefined;
  const leave = travel.leave.slice();
  const join = travel.join.slice();
  if (random() < OFTEN.trunk) {
    leave[link] = above + pick(random, below - above);
    join[link] = Math.max(join[link] as number, (leave[link] as number) + 1);
  } else {
    join[link] = above + 1 + pick(random, below - above);
    leave[link] = Math.min(leave[link] as number, (join[link] as number) - 1);
  }
  return leave[link] === travel.leave[link] && join[link] === travel.join[link]
    ? undefined
    : { rank: travel.rank, leave, join };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));
