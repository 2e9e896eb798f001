import { descendants, graphOf } from '../tree/graph';
import type { AttackTree, BranchNode } from '../tree/tree';
import { askedAbout } from './asked';
import { cases, worked } from './diagrams/formula';
import { isStandIn } from './expand';
import { attackFormula } from './formulas';
import { inForce, isFull, type Question } from './lens';

/**
 * The nodes whose blocking alone closes a goal, for every goal that is open, itself included; in document order. A closed
 * goal has none. Thirty-two nodes are tried at once.
 */
export function chokePoints(
  tree: AttackTree,
  question: Question,
  about: readonly BranchNode[] = askedAbout(tree),
): ReadonlyMap<string, readonly string[]> {
  const formula = attackFormula(tree, {
    leaves: 'performed',
    blocking: inForce(tree, question).filter(isFull),
  });
  const open = worked(
    formula,
    cases(() => -1),
  );
  const lineOf = (id: string) => formula.index.get(id) ?? -1;
  const goals = about.map(({ id }) => id);
  const openGoals = goals.filter((id) => open[lineOf(id)] !== 0);
  const graph = graphOf(tree);
  const below = descendants(graph, openGoals);
  const tried = graph.branches
    .map(({ id }) => id)
    .filter((id) => below.has(id) && open[lineOf(id)] !== 0 && !isStandIn(id));

  const found = new Map<string, string[]>(goals.map((id) => [id, []]));
  for (let from = 0; from < tried.length; from += 32) {
    const batch = tried.slice(from, from + 32);
    const spared = new Int32Array(formula.parts.length).fill(-1);
    for (const [bit, id] of batch.entries()) spared[lineOf(id)] = ~(1 << bit);
    const held = worked(
      formula,
      cases(() => -1),
      (line, value) => value & (spared[line] as number),
    );
    for (const goal of openGoals)
      for (const [bit, id] of batch.entries())
        if (((held[lineOf(goal)] as number) & (1 << bit)) === 0) found.get(goal)?.push(id);
  }
  return found;
}
