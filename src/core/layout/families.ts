import { type Links, linksBy } from './ranks';

/**
 * The family of each link. A family is a set of parents who all have the same set of children among their own: every
 * one of those links may run in one line, and the line still tells the truth. Most families are all links into one
 * child; where several parents have several children in common, they are one family, the largest saving first.
 */
export function familiesOf(links: Links): Int32Array {
  const family = Int32Array.from(links.to);
  const parents = linksBy(links.to, links.count).map(
    (list) => new Set(list.map((link) => links.from[link] as number)),
  );
  const linkOf = new Map(
    links.from.map((from, link) => [from * links.count + (links.to[link] as number), link]),
  );
  for (let next = links.count; ; next++) {
    const best = largest(parents);
    if (!best) return family;
    for (const child of best.children)
      for (const parent of best.parents) {
        family[linkOf.get(parent * links.count + child) as number] = next;
        parents[child]?.delete(parent);
      }
  }
}

interface Family {
  readonly parents: readonly number[];
  readonly children: readonly number[];
}

/** The family with several parents and several children that saves the most lines, if there is one. */
function largest(parents: readonly ReadonlySet<number>[]): Family | undefined {
  const shared = parents.flatMap((set, child) => (set.size > 1 ? [child] : []));
  const byParent = new Map<number, number[]>();
  for (const child of shared)
    for (const parent of parents[child] as ReadonlySet<number>) {
      const list = byParent.get(parent);
      if (list) list.push(child);
      else byParent.set(parent, [child]);
    }
  let best: Family | undefined;
  let most = 0;
  for (const one of shared) {
    const set = parents[one] as ReadonlySet<number>;
    const others = new Set([...set].flatMap((parent) => byParent.get(parent) ?? []));
    for (const other of others) {
      if (other <= one) continue;
      const common = [...set].filter((parent) => parents[other]?.has(parent));
      if (common.length < 2) continue;
      const children = shared.filter((child) => common.every((parent) => parents[child]?.has(parent)));
      const saved = (common.length - 1) * (children.length - 1);
      if (saved > most) {
        most = saved;
        best = { parents: common, children };
      }
    }
  }
  return best;
}
