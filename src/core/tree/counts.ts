import { graphOf } from './graph';
import type { AttackTree, Gate, Kind } from './tree';

/** How much of everything a tree has. */
export interface Counts {
  readonly nodes: Readonly<Record<Kind, number>>;
  /** On any node, leaves included. */
  readonly gates: Readonly<Record<Gate, number>>;
  readonly edges: number;
  /** These three leave notes out. */
  readonly roots: number;
  readonly leaves: number;
  /** Nodes with more than one parent. */
  readonly shared: number;
}

/** Counts a tree. */
export function countsOf(tree: AttackTree): Counts {
  const graph = graphOf(tree);
  const nodes: Record<Kind, number> = { goal: 0, step: 0, subtree: 0, note: 0 };
  const gates: Record<Gate, number> = { and: 0, or: 0 };
  let edges = 0;
  let shared = 0;
  for (const node of tree.nodes) nodes[node.kind]++;
  for (const { id, gate, children } of graph.branches) {
    if (gate) gates[gate]++;
    edges += children.length;
    if (graph.parents(id).length > 1) shared++;
  }
  return { nodes, gates, edges, roots: graph.roots.length, leaves: graph.leaves.length, shared };
}
