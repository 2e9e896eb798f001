import { type AttackTree, isBranch } from '../core/tree/tree';

/** How large a tree is, in the numbers that people ask for. Notes are not counted. */
export interface Counts {
  readonly nodes: number;
  readonly gates: number;
  readonly mitigations: number;
}

export function countsOf(tree: AttackTree): Counts {
  const branches = tree.nodes.filter(isBranch);
  return {
    nodes: branches.length,
    gates: branches.filter((node) => node.gate !== undefined).length,
    mitigations: tree.mitigations.length,
  };
}

/** "1 gate", "2 gates". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
