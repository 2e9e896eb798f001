import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { partsOf } from './diagrams/formula';
import type { TreeFormula } from './formulas';
import { edgeName, type Participation } from './participation';

/** What an attack runs through, and in which order the nodes can be reached. */
export interface AttackPath extends Participation {
  /** For every node on the attack, the children that it is reached by, in their order; none that is only reached through it. */
  readonly by: ReadonlyMap<string, readonly string[]>;
}

/**
 * The nodes and edges that an attack on a goal runs through: reached by its leaves, as is every node of some path up to the goal.
 * What the attacker already has is not asked what it takes.
 */
export function attackPath(
  { tree, formula }: { readonly tree: AttackTree; readonly formula: TreeFormula },
  goal: string,
  leaves: readonly string[],
): AttackPath {
  const { branches } = graphOf(tree);
  const idAt = (line: number) => branches[line]?.id ?? '';
  const reached = reachedBy(formula, new Set(leaves));
  const start = formula.index.get(goal) ?? -1;
  const on = new Set<number>(reached.has(start) ? [start] : []);
  const edges = new Set<string>();
  const by = new Map<string, readonly string[]>();
  // The set grows while it is walked.
  for (const line of on) {
    const parts = partsOf(formula.parts[line]).filter((part) => reached.has(part));
    for (const part of parts) {
      on.add(part);
      edges.add(edgeName(idAt(line), idAt(part)));
    }
    const earlier = (part: number) => (reached.get(part) ?? 0) < (reached.get(line) ?? 0);
    by.set(idAt(line), parts.filter(earlier).map(idAt));
  }
  return { nodes: new Set([...on].map(idAt)), edges, by };
}

/** The lines that hold when only some leaves are performed, with the order in which they come to hold. */
export function reachedBy(
  { parts, knots }: TreeFormula,
  leaves: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const reached = new Map<number, number>();
  const holds = (line: number): boolean => {
    const part = parts[line];
    if (part === undefined) return false;
    if (part.kind === 'variable') return leaves.has(part.id);
    const has = (each: number) => reached.has(each);
    return part.kind === 'all' ? part.of.every(has) : part.of.some(has);
  };
  for (const knot of knots) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const line of knot)
        if (!reached.has(line) && holds(line)) {
          reached.set(line, reached.size);
          changed = knot.length > 1;
        }
    }
  }
  return reached;
}
