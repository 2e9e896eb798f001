import type { AttackTree, BranchNode } from '../tree/tree';
import { attackSets } from './attackSets';
import type { Budget } from './diagrams/diagrams';
import { cases, worked } from './diagrams/formula';
import { attackFormula } from './formulas';
import { BUDGET, inquire } from './inquiry';
import { inForce, isFull, type Question } from './lens';

/** How far a node is from an attacker who already has something: there, some leaves away, or unreachable. */
export type Reach = 'reached' | 'within-reach' | 'out-of-reach';

/** The reach of every branch node for an attacker who has these nodes, whatever guards them. Exact, in linear time. */
export function reachOf(
  tree: AttackTree,
  question: Question,
  has: ReadonlySet<string>,
): ReadonlyMap<string, Reach> {
  const formula = attackFormula(tree, {
    leaves: 'chosen',
    blocking: inForce(tree, question).filter(isFull),
    has,
  });
  const atOnce = worked(
    formula,
    cases(() => 0),
  );
  const atBest = worked(
    formula,
    cases(() => -1),
  );
  return new Map(
    [...formula.index].map(([id, line]) => [
      id,
      atOnce[line] !== 0 ? 'reached' : atBest[line] !== 0 ? 'within-reach' : 'out-of-reach',
    ]),
  );
}

/** Where a goal stands for an attacker who already has something. */
export interface FromHere {
  readonly goal: string;
  readonly reach: Reach;
  /** The fewest further leaves that reach it, in document order; `undefined` when it is reached or out of reach, or when the budget did not suffice. */
  readonly missing: readonly string[] | undefined;
}

/** Every goal that is asked about, with the smallest set of leaves that is still missing. */
export function fromHere(
  tree: AttackTree,
  question: Question,
  has: ReadonlySet<string>,
  about: readonly BranchNode[],
  budget: Budget = BUDGET,
): readonly FromHere[] {
  const reach = reachOf(tree, question, has);
  const inquiry = inquire(tree, { ...question, has, about }, budget);
  return about.map(({ id }) => {
    const far = reach.get(id) ?? 'out-of-reach';
    const [missing] = far === 'within-reach' ? attackSets(inquiry, id) : [];
    return { goal: id, reach: far, missing };
  });
}
