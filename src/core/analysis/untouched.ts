import type { AttackTree } from '../tree/tree';
import { attackSets } from './attackSets';
import type { Budget } from './diagrams/diagrams';
import { BUDGET, type Circumstances, inquire } from './inquiry';
import { mayClose } from './lens';

/**
 * The smallest attack on a goal that stays were everything in force that may be part of a closing set: no mitigation stops it.
 * Nothing when everything together closes the goal, or when the budget does not suffice.
 */
export function untouchedAttack(
  tree: AttackTree,
  question: Circumstances,
  goal: string,
  budget: Budget = BUDGET,
): readonly string[] | undefined {
  const whatIf = new Map(tree.mitigations.filter(mayClose).map(({ id }) => [id, true]));
  const [first] = attackSets(inquire(tree, { ...question, lens: 'none', whatIf }, budget), goal);
  return first;
}
