import { bestOf, probability } from './diagramMetrics';
import { type Budget, createDiagrams, type Diagram, type Diagrams, NONE, STOPPED, UNIT } from './diagrams';
import { attackFormula } from './formulas';
import { BUDGET, type Inquiry, leafAttributes } from './inquiry';
import { isFull } from './lens';
import { minimalSets } from './minimalSets';
import { solve } from './solve';

/** What the attacker's chances depend on: leaves, and mitigations that may fail. */
export interface Chances {
  readonly closed: boolean;
  /** The probability of the best single attack, when leaves of unknown probability have this one. */
  readonly best: (unknown: number) => number | undefined;
  /** The probability that some attack succeeds. */
  readonly total: (unknown: number) => number;
}

/** The chances at a goal; `undefined` when the budget does not suffice. */
export function chancesOf(inquiry: Inquiry, goal: string, budget: Budget = BUDGET): Chances | undefined {
  const { tree, force, question } = inquiry;
  const failing = force.filter((mitigation) => !isFull(mitigation));
  const formula = attackFormula(tree, {
    leaves: 'chosen',
    blocking: force.filter(isFull),
    failing,
    ...(question.has && { has: question.has }),
  });
  const diagrams = createDiagrams(budget);
  const fails = new Map(failing.map(({ id, effectiveness = 1 }) => [id, 1 - effectiveness]));
  const idOf = (line: number) => {
    const part = formula.parts[line];
    return part?.kind === 'variable' ? part.id : '';
  };
  const root = formula.index.get(goal) ?? -1;
  // Mitigations stand last, so that what is left below a set of leaves is a function of mitigations alone.
  const { held, variables } = solve(formula, diagrams, [root], (line) => fails.has(idOf(line)));
  const events = variables.findIndex((line) => fails.has(idOf(line)));
  const first = events < 0 ? variables.length : events;
  const function_ = held(root);
  const sets = minimalSets(diagrams, whenAllFail(diagrams, function_, first));
  if (sets === STOPPED) return undefined;

  const chance = (unknown: number) => (level: number) => {
    const id = idOf(variables[level] ?? -1);
    return fails.get(id) ?? leafAttributes(inquiry, id).probability ?? unknown;
  };
  return {
    closed: function_ === NONE,
    best: (unknown) => {
      diagrams.renew();
      return bestOf(diagrams, sets, function_, first, chance(unknown));
    },
    total: (unknown) => probability(diagrams, function_, chance(unknown)),
  };
}

/** The function when every mitigation fails: where only they are left, it holds. */
function whenAllFail(diagrams: Diagrams, held: Diagram, events: number): Diagram {
  if (held < 2) return held;
  const outcome = new Map<Diagram, Diagram>([
    [NONE, NONE],
    [UNIT, UNIT],
  ]);
  const of = (node: Diagram) => outcome.get(node) ?? STOPPED;
  for (const node of diagrams.nodes(held)) {
    const level = diagrams.level(node);
    const needing = () => diagrams.both(diagrams.variable(level), of(diagrams.high(node)));
    outcome.set(node, level >= events ? UNIT : diagrams.either(of(diagrams.low(node)), needing()));
  }
  return of(held);
}
