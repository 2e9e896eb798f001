import { graphOf } from '../tree/graph';
import { NONE, STOPPED } from './diagrams/diagrams';
import { downwards } from './downwards';
import type { Inquiry } from './inquiry';

/** What is on at least one remaining attack set of the goals that are asked about. */
export interface Participation {
  readonly nodes: ReadonlySet<string>;
  /** Edges as `parent child`. */
  readonly edges: ReadonlySet<string>;
}

/** The name of an edge among those of a participation. */
export const edgeName = (parent: string, child: string): string => `${parent} ${child}`;

/**
 * A node is on a set if it is reached under it, and so is every node of some path up to a goal. Worked down from the goals:
 * the sets that a node is on are those of its parents, as far as they reach it. `undefined` when the budget does not suffice.
 */
export function participation(inquiry: Inquiry): Participation | undefined {
  const { diagrams, asked, held } = inquiry;
  const graph = graphOf(inquiry.tree);
  const on = new Map<string, number>();
  for (const { id } of asked) {
    const sets = inquiry.sets(id);
    if (sets === STOPPED) return undefined;
    on.set(id, sets);
  }
  diagrams.renew();
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const knot of downwards(
    inquiry.tree,
    asked.map(({ id }) => id),
  )) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const parent of knot) {
        const sets = on.get(parent) ?? NONE;
        if (sets === NONE) continue;
        nodes.add(parent);
        for (const child of graph.children(parent)) {
          const both = diagrams.keep(sets, held(child));
          const before = on.get(child) ?? NONE;
          const after = diagrams.union(before, both);
          if (after === STOPPED) return undefined;
          if (both !== NONE) edges.add(edgeName(parent, child));
          on.set(child, after);
          if (after !== before && knot.length > 1) changed = true;
        }
      }
    }
  }
  return { nodes, edges };
}
