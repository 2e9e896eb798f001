import type { AttackTree, Mitigation } from '../tree/tree';
import { cases, worked } from './diagrams/formula';
import { attackFormula } from './formulas';
import { inForce, isFull, type Question } from './lens';

/** Weakened is open, but would be closed were every mitigation in force fully effective. */
export type Verdict = 'open' | 'closed' | 'weakened';

/** The verdict of every branch node. Always exact, in time linear in the tree. */
export function verdicts(tree: AttackTree, question: Question): ReadonlyMap<string, Verdict> {
  const force = inForce(tree, question);
  const open = reachable(tree, force.filter(isFull));
  const openAtBest = force.every(isFull) ? open : reachable(tree, force);
  return new Map(
    [...open].map(([id, holds]) => [id, holds ? (openAtBest.get(id) ? 'open' : 'weakened') : 'closed']),
  );
}

/** Which nodes are reached by an attacker who performs every leaf. */
export function reachable(
  tree: AttackTree,
  blocking: readonly Mitigation[],
  has?: ReadonlySet<string>,
): ReadonlyMap<string, boolean> {
  const formula = attackFormula(tree, { leaves: 'performed', blocking, ...(has && { has }) });
  const values = worked(
    formula,
    cases(() => -1),
  );
  return new Map([...formula.index].map(([id, line]) => [id, values[line] !== 0]));
}
