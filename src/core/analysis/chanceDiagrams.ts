import {
  type Budget,
  createDiagrams,
  type Diagram,
  type Diagrams,
  NONE,
  STOPPED,
  UNIT,
} from './diagrams/diagrams';
import { minimalSets } from './diagrams/minimalSets';
import { solve } from './diagrams/solve';
import { attackFormula } from './formulas';
import { type Inquiry, leafAttributes } from './inquiry';
import { isFull } from './lens';

/** Diagrams in which a mitigation that stops only some attacks is a variable of its own, which holds when it fails. */
export interface ChanceDiagrams {
  readonly diagrams: Diagrams;
  /** When a goal is reached, as a function of leaves and of what fails. */
  readonly held: (goal: string) => Diagram;
  /** The minimal attack sets of a goal, whatever fails. */
  readonly sets: (goal: string) => Diagram;
  /** The first level of a mitigation; all of them stand below the leaves. */
  readonly events: number;
  /** The leaf or the mitigation of a level. */
  readonly idAt: (level: number) => string;
  /** How probable the variable of a level is, when leaves of unknown probability have a given one. */
  readonly chance: (unknown: number) => (level: number) => number;
}

/** The diagrams of a question's chances. */
export function chanceDiagrams(inquiry: Inquiry, budget: Budget): ChanceDiagrams {
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
  const { held, variables } = solve(formula, diagrams, roots, {
    last: (line) => fails.has(idOf(line)),
  });
  const firstEvent = variables.findIndex((line) => fails.has(idOf(line)));
  const events = firstEvent < 0 ? variables.length : firstEvent;
  const idAt = (level: number) => idOf(variables[level]);
  const knownSets = new Map<string, Diagram>();
  return {
    diagrams,
    held: (goal) => held(lineOf(goal)),
    sets(goal) {
      const before = knownSets.get(goal);
      if (before !== undefined) return before;
      const found = minimalSets(diagrams, whenAllFail(diagrams, held(lineOf(goal)), events));
      knownSets.set(goal, found);
      return found;
    },
    events,
    idAt,
    chance: (unknown) => (level) => {
      const id = idAt(level);
      return fails.get(id) ?? leafAttributes(inquiry, id).probability ?? unknown;
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
