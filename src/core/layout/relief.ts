import type { Block } from './blocks';
import type { Subject } from './layers';
import { type Links, linksBy } from './ranks';
import { AIR } from './spacing';

/** A row that is broader than this makes the whole drawing too broad for a screen. */
const BROADEST = 4000;

/**
 * The ranks with the broadest rows relieved: there the leaves of one parent after another sink together to the next row
 * that has room for them, the last ones first.
 */
export function relieved({ blocks, links }: Subject, ranks: Int32Array): Int32Array {
  const rank = ranks.slice();
  const breadthOf = (items: readonly number[]): number =>
    items.reduce((sum, item) => sum + (blocks[item] as Block).breadth + AIR.strangers, 0);
  const rows: number[] = [];
  rank.forEach((row, item) => {
    rows[row] = (rows[row] ?? 0) + breadthOf([item]);
  });
  if (rows.every((breadth) => breadth <= BROADEST)) return rank;
  const families = familiesOfLeaves(links).toReversed();
  rows.forEach((_, row) => {
    for (const family of families) {
      if ((rows[row] as number) <= BROADEST) return;
      if (family.some((leaf) => rank[leaf] !== row)) continue;
      const breadth = breadthOf(family);
      const room = rows.findIndex((other, below) => below > row && other + breadth <= BROADEST);
      if (room === -1) continue;
      for (const leaf of family) rank[leaf] = room;
      rows[row] = (rows[row] as number) - breadth;
      rows[room] = (rows[room] as number) + breadth;
    }
  });
  return rank;
}

/** The leaves of each parent that have no other parent. */
function familiesOfLeaves(links: Links): readonly (readonly number[])[] {
  const incoming = linksBy(links.to, links.count);
  const outgoing = linksBy(links.from, links.count);
  return outgoing.flatMap((own) => {
    const children = own.map((link) => links.to[link] as number);
    const leaves = children.filter((child) => outgoing[child]?.length === 0 && incoming[child]?.length === 1);
    return leaves.length === 0 ? [] : [leaves];
  });
}
