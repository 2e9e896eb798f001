/** A directed graph of numbered things, as lists of links. */
export interface Links {
  readonly count: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** For each thing the numbers of its links, by the end they are looked up from. */
export function linksBy(ends: readonly number[], count: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  ends.forEach((end, link) => {
    lists[end]?.push(link);
  });
  return lists;
}

/** The things in an order in which every parent stands before its children. */
export function topological(links: Links): readonly number[] {
  const waiting = new Int32Array(links.count);
  for (const child of links.to) waiting[child] = (waiting[child] ?? 0) + 1;
  const outgoing = linksBy(links.from, links.count);
  const order: number[] = [];
  for (let thing = 0; thing < links.count; thing++) if (waiting[thing] === 0) order.push(thing);
  for (let at = 0; at < order.length; at++) {
    for (const link of outgoing[order[at] as number] ?? []) {
      const child = links.to[link] as number;
      waiting[child] = (waiting[child] as number) - 1;
      if (waiting[child] === 0) order.push(child);
    }
  }
  return order;
}

/**
 * The rank of each thing: its longest path from a root. Roots are then pulled down to just above their nearest child,
 * so that a goal that is reached from one shared step stands beside the other parents of that step.
 */
export function ranksOf(links: Links): Int32Array {
  const rank = new Int32Array(links.count);
  const outgoing = linksBy(links.from, links.count);
  for (const thing of topological(links)) {
    for (const link of outgoing[thing] ?? []) {
      const child = links.to[link] as number;
      rank[child] = Math.max(rank[child] as number, (rank[thing] as number) + 1);
    }
  }
  const hasParent = new Uint8Array(links.count);
  for (const child of links.to) hasParent[child] = 1;
  let top = Number.POSITIVE_INFINITY;
  for (let thing = 0; thing < links.count; thing++) {
    const below = outgoing[thing] ?? [];
    if (hasParent[thing] === 0 && below.length > 0) {
      rank[thing] = Math.min(...below.map((link) => rank[links.to[link] as number] as number)) - 1;
    }
    top = Math.min(top, rank[thing] as number);
  }
  return rank.map((value) => value - top);
}

/**
 * Ranks as by `ranksOf`, but whatever has at least as many children as parents sinks to just above its nearest child:
 * that is where most of its lines lead.
 */
export function sunkenRanksOf(links: Links): Int32Array {
  const rank = ranksOf(links);
  const outgoing = linksBy(links.from, links.count);
  const incoming = linksBy(links.to, links.count);
  for (const thing of topological(links).toReversed()) {
    const below = outgoing[thing] ?? [];
    if (below.length === 0 || below.length < (incoming[thing] ?? []).length) continue;
    rank[thing] = Math.min(...below.map((link) => rank[links.to[link] as number] as number)) - 1;
  }
  const top = rank.reduce((least, value) => Math.min(least, value), rank[0] ?? 0);
  return rank.map((value) => value - top);
}
