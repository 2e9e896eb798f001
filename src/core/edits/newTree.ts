import type { Approach, AttackTree, BranchNode } from '../tree/tree';
import { newIds } from './ids';

/**
 * A tree to begin with: a goal that grows down, or a weakness that leads nowhere yet and grows up. `random` gives numbers
 * in [0, 1).
 */
export function newTree(approach: Approach, random: () => number): AttackTree {
  const blank: AttackTree = {
    id: '',
    title: 'Untitled attack tree',
    approach,
    nodes: [],
    mitigations: [],
    groups: [],
    ideas: [],
  };
  const ids = newIds(blank, random);
  const first: BranchNode =
    approach === 'scenario-based'
      ? { id: ids.fresh('goal'), kind: 'goal', label: 'New goal', children: [] }
      : { id: ids.fresh('step'), kind: 'step', label: 'New weakness', children: [] };
  return { ...blank, id: ids.fresh('tree'), nodes: [first] };
}
