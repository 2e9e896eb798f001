import { graphOf } from '../tree/graph';
import { type AttackTree, type Attributes, type BranchNode, isBranch, type Mitigation } from '../tree/tree';
import { askedAbout } from './asked';
import { type Counts, countsOf } from './diagrams/counts';
import { type Budget, createDiagrams, type Diagram, type Diagrams, STOPPED } from './diagrams/diagrams';
import { minimalSets } from './diagrams/minimalSets';
import { type SmallSets, smallBudget, smallSets } from './diagrams/smallSets';
import { type Solved, solve } from './diagrams/solve';
import { attackFormula, type TreeFormula } from './formulas';
import { inForce, isFull, type Question } from './lens';

/** What may be asked beyond the lens. */
export interface Circumstances extends Question {
  /** The nodes to ask about, instead of the tree's goals. */
  readonly about?: readonly BranchNode[];
  /** What the attacker already has. */
  readonly has?: ReadonlySet<string>;
}

/** A tree under a question: what several answers need, each part made when it is first asked for. */
export interface Inquiry {
  readonly tree: AttackTree;
  readonly question: Circumstances;
  readonly asked: readonly BranchNode[];
  readonly force: readonly Mitigation[];
  readonly formula: TreeFormula;
  readonly diagrams: Diagrams;
  /** The node that the variable of a level stands for. */
  readonly leafAt: (level: number) => string;
  /** When a node is reached, as a function of the leaves. */
  readonly held: (id: string) => Diagram;
  /** The minimal attack sets of a node. */
  readonly sets: (id: string) => Diagram;
  /** How many they are; `undefined` when the budget does not suffice. */
  readonly counts: (id: string) => Counts | undefined;
  /** The small ones among them, as places in document order: what is certain when the budget does not suffice for all. */
  readonly small: (id: string) => SmallSets;
}

/** Enough for every tree that people draw, and an end within a second or two for those that are meant to have none. */
export const BUDGET: Budget = { nodes: 1_000_000, steps: 5_000_000 };

export function inquire(tree: AttackTree, question: Circumstances, budget: Budget = BUDGET): Inquiry {
  const asked = question.about ?? askedAbout(tree);
  const force = inForce(tree, question);
  const blocking = force.filter(isFull);
  const formula = attackFormula(tree, {
    leaves: 'chosen',
    blocking,
    ...(question.has && { has: question.has }),
  });
  const diagrams = createDiagrams(budget);
  const roots = asked.flatMap(({ id }) => formula.index.get(id) ?? []);
  const solution = once<Solved>(() => solve(formula, diagrams, roots));
  const knownHeld = new Map<string, Diagram>();
  const knownSets = new Map<string, Diagram>();
  const knownSmall = new Map<string, SmallSets>();
  const knownCounts = new Map<string, Counts | undefined>();

  const held = (id: string): Diagram => {
    const before = knownHeld.get(id);
    if (before !== undefined) return before;
    const line = formula.index.get(id);
    const found = line === undefined ? STOPPED : solution().held(line);
    knownHeld.set(id, found);
    return found;
  };
  const sets = (id: string): Diagram => {
    const before = knownSets.get(id);
    if (before !== undefined) return before;
    diagrams.renew();
    const function_ = held(id);
    const size = diagrams.size();
    const found = minimalSets(diagrams, function_);
    if (found === STOPPED) diagrams.forget(size);
    knownSets.set(id, found);
    return found;
  };
  const counts = (id: string): Counts | undefined => {
    if (!knownCounts.has(id)) {
      const family = sets(id);
      diagrams.renew();
      knownCounts.set(id, countsOf(diagrams, family));
    }
    return knownCounts.get(id);
  };
  const small = (id: string): SmallSets => {
    const before = knownSmall.get(id);
    if (before) return before;
    const lineOf = (each: string) => formula.index.get(each) ?? -1;
    const found = smallSets(formula, lineOf(id), lineOf, smallBudget(budget, knownSmall.size));
    knownSmall.set(id, found);
    return found;
  };
  const leafAt = (level: number) => {
    const part = formula.parts[solution().variables[level] ?? -1];
    return part?.kind === 'variable' ? part.id : '';
  };
  return { tree, question, asked, force, formula, diagrams, leafAt, held, sets, counts, small };
}

/** What is known of a leaf. */
export function leafAttributes({ tree }: Inquiry, leaf: string): Attributes {
  const node = graphOf(tree).byId.get(leaf);
  return (node && isBranch(node) && node.attributes) || {};
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
