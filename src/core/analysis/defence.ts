import type { AttackTree, Mitigation } from '../tree/tree';
import { least } from './diagrams/diagramMetrics';
import { type Budget, createDiagrams } from './diagrams/diagrams';
import { cases, worked } from './diagrams/formula';
import { listed } from './diagrams/listing';
import { minimalSets } from './diagrams/minimalSets';
import { solve } from './diagrams/solve';
import { attackFormula, type TreeFormula } from './formulas';
import { BUDGET, type Circumstances } from './inquiry';
import { inForce, isFull } from './lens';
import { reachable } from './verdicts';

/** What holds a closed goal closed. */
export interface Defence {
  /** The mitigations in force whose failure alone re-opens the goal, in document order. */
  readonly alone: readonly Mitigation[];
  /** The fewest that re-open it by failing together; `null` when it stays closed without any, `undefined` when it was stopped. */
  readonly depth: number | null | undefined;
  /** The first such set, in document order. */
  readonly weakest: readonly Mitigation[];
}

/** The defence of a goal under a question; `undefined` when the goal is open. */
export function defence(
  tree: AttackTree,
  question: Circumstances,
  goal: string,
  budget: Budget = BUDGET,
): Defence | undefined {
  const full = inForce(tree, question).filter(isFull);
  const has = question.has;
  if (reachable(tree, full, has).get(goal)) return undefined;
  const formula = attackFormula(tree, {
    leaves: 'performed',
    blocking: [],
    failing: full,
    ...(has && { has }),
  });
  const line = formula.index.get(goal) ?? -1;
  const diagrams = createDiagrams(budget);
  const { held, variables } = solve(formula, diagrams, [line]);
  const reopened = held(line);
  const depth = least(
    diagrams,
    reopened,
    () => 1,
    (a, b) => a + b,
  );
  const places = new Map(tree.mitigations.map(({ id }, place) => [id, place]));
  const place = (level: number) => {
    const part = formula.parts[variables[level] ?? -1];
    return part?.kind === 'variable' ? (places.get(part.id) ?? -1) : -1;
  };
  const [weakest = []] = listed(diagrams, minimalSets(diagrams, reopened), place);
  return {
    alone: reopeningAlone(formula, line, full),
    depth,
    weakest: weakest.flatMap((at) => tree.mitigations[at] ?? []),
  };
}

/** Those that re-open a goal by themselves, thirty-two tried at once. */
function reopeningAlone(
  formula: TreeFormula,
  goal: number,
  mitigations: readonly Mitigation[],
): readonly Mitigation[] {
  const found: Mitigation[] = [];
  for (let from = 0; from < mitigations.length; from += 32) {
    const batch = mitigations.slice(from, from + 32);
    const fails = new Map(batch.map(({ id }, bit) => [id, 1 << bit]));
    const open = worked(
      formula,
      cases((_, id) => fails.get(id) ?? 0),
    )[goal];
    for (const [bit, mitigation] of batch.entries())
      if (((open ?? 0) & (1 << bit)) !== 0) found.push(mitigation);
  }
  return found;
}
