import { type AttackTree, isBranch } from './tree';

/** How large a tree is, in the numbers that people ask for. Notes are not counted. */
export interface Totals {
  readonly nodes: number;
  readonly gates: number;
  readonly mitigations: number;
}

/** The totals of a tree. */
export function totalsOf(tree: AttackTree): Totals {
  const branches = tree.nodes.filter(isBranch);
  return {
    nodes: branches.length,
    gates: branches.filter((node) => node.gate !== undefined).length,
    mitigations: tree.mitigations.length,
  };
}
