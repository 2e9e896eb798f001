import { bestOf, probability } from './diagramMetrics';
import { type Budget, createDiagrams, type Diagram, type Diagrams, NONE, STOPPED, UNIT } from './diagrams';
import { attackFormula } from './formulas';
import { BUDGET, type Inquiry, leafAttributes } from './inquiry';
import { isFull } from './lens';
import { minimalSets } from './minimalSets';
import { solve } from './solve';

/** The attacker's chances at a goal, when leaves of unknown probability have a given one; `undefined`: it was stopped. */
export interface Chances {
  /** The probability of the best single attack. */
  readonly best: (goal: string, unknown: number) => number | undefined;
  /** The probability that some attack succeeds. */
  readonly total: (goal: string, unknown: number) => number | undefined;
}

/** The chances under a question: leaves happen, and mitigations that stop only some attacks fail, independently. */
export function chancesOf(inquiry: Inquiry, budget: Budget = BUDGET): Chances {
  const { tree, force, question, asked } = inquiry;
  const failing = force.filter((mitigation) => !isFull(mitigation));
  const formula = attackFormula(tree, {
    leaves: 'chosen',
    blocking: force.filter(isFull),
    failing,
    ...(question.has && { has: question.has }),
  });
  const diagrams = createDiagrams(budget);
  const fails = new Map(failing.map(({ id, effectiveness = 1 }) => [id, 1 - effectiveness]));
  const idOf = (line = -1) => {
    const part = formula.parts[line];
    return part?.kind === 'variable' ? part.id : '';
  };
  const lineOf = (goal: string) => formula.index.get(goal) ?? -1;
  const roots = asked.map(({ id }) => lineOf(id));
  // Mitigations stand last, so that what is left below a set of leaves is a function of mitigations alone.
  const { held, variables } = solve(formula, diagrams, roots, (line) => fails.has(idOf(line)));
  const firstEvent = variables.findIndex((line) => fails.has(idOf(line)));
  const events = firstEvent < 0 ? variables.length : firstEvent;
  const chance = (unknown: number) => (level: number) => {
    const id = idOf(variables[level]);
    return fails.get(id) ?? leafAttributes(inquiry, id).probability ?? unknown;
  };
  const knownSets = new Map<string, Diagram>();
  const sets = (goal: string) => {
    const found =
      knownSets.get(goal) ?? minimalSets(diagrams, whenAllFail(diagrams, held(lineOf(goal)), events));
    knownSets.set(goal, found);
    return found;
  };
  return {
    best: (goal, unknown) => {
      diagrams.renew();
      return bestOf(diagrams, sets(goal), held(lineOf(goal)), events, chance(unknown));
    },
    total: (goal, unknown) => {
      diagrams.renew();
      const function_ = held(lineOf(goal));
      return function_ === STOPPED ? undefined : probability(diagrams, function_, chance(unknown));
    },
  };
}

/** The function when every mitigation fails: where only they are left, it holds. */
function whenAllFail(diagrams: Diagrams, held: Diagram, events: number): Diagram {
  const nodes = held < 2 ? undefined : diagrams.nodes(held);
  if (!nodes) return held < 2 ? held : STOPPED;
  const outcome = new Map<Diagram, Diagram>([
    [NONE, NONE],
    [UNIT, UNIT],
  ]);
  const of = (node: Diagram) => outcome.get(node) ?? STOPPED;
  for (const node of nodes) {
    const level = diagrams.level(node);
    const needing = () => diagrams.both(diagrams.variable(level), of(diagrams.high(node)));
    outcome.set(node, level >= events ? UNIT : diagrams.either(of(diagrams.low(node)), needing()));
  }
  return of(held);
}
