import type { AttackTree, BranchNode } from '../tree/tree';
import { attackSets } from './attackSets';
import { chancesOf } from './chances';
import { chokePoints } from './chokePoints';
import { closing } from './closingSets';
import type { Budget } from './diagrams/diagrams';
import { BUDGET, type Circumstances, inquire } from './inquiry';
import type { Lens } from './lens';
import { type Metrics, metrics } from './metrics';
import { type Verdict, verdicts } from './verdicts';

/** Everything about the goals of a tree, as other programs read it. */
export interface Report {
  readonly lens: Lens;
  readonly goals: readonly GoalReport[];
}

export interface GoalReport {
  readonly id: string;
  readonly label: string;
  readonly verdict: Verdict;
  readonly attackSets: {
    /** A whole number of any length; what is certain when it is not exact. */
    readonly count: string;
    readonly exact: boolean;
    readonly bySize: Readonly<Record<string, string>>;
    readonly sets: readonly (readonly string[])[];
  };
  readonly closingSets: readonly (readonly string[])[];
  readonly chokePoints: readonly string[];
  readonly metrics: Metrics;
}

/** A report, and what in it is not complete. */
export interface Reported {
  readonly report: Report;
  readonly incomplete: readonly Incomplete[];
}

export interface Incomplete {
  readonly goal: BranchNode;
  readonly what: 'attack sets' | 'list of attack sets' | 'closing sets' | 'metrics';
  /** All sets of up to so many elements are there. */
  readonly upTo?: number;
}

/** Answers everything about some goals; at most so many sets are listed. */
export function report(
  tree: AttackTree,
  question: Circumstances & { readonly about: readonly BranchNode[] },
  most: number,
  budget: Budget = BUDGET,
): Reported {
  const inquiry = inquire(tree, question, budget);
  const chances = chancesOf(inquiry, budget);
  const verdictOf = verdicts(tree, question);
  const chokes = chokePoints(tree, question, question.about);
  const closes = closing(
    tree,
    question.about.map(({ id }) => id),
    [],
    budget,
  );
  const incomplete: Incomplete[] = [];
  const goals = question.about.map((goal): GoalReport => {
    const verdict = verdictOf.get(goal.id) ?? 'closed';
    const exact = inquiry.counts(goal.id);
    if (!exact) incomplete.push({ goal, what: 'attack sets', upTo: inquiry.small(goal.id).upTo });
    const { total, bySize } = exact ?? inquiry.small(goal.id).counts;
    // An open goal has an attack, even if none of them is known.
    const count = total === 0n && verdict !== 'closed' ? 1n : total;
    if (!closes.counts(goal.id))
      incomplete.push({ goal, what: 'closing sets', upTo: closes.small(goal.id).upTo });
    const listed = first(most, attackSets(inquiry, goal.id));
    if (exact && listed.length < most && BigInt(listed.length) < total)
      incomplete.push({ goal, what: 'list of attack sets' });
    const figures = metrics(inquiry, chances, goal.id);
    if (Object.values(figures).some(({ value, exact }) => value === null && !exact))
      incomplete.push({ goal, what: 'metrics' });
    return {
      id: goal.id,
      label: goal.label,
      verdict,
      attackSets: {
        count: String(count),
        exact: exact !== undefined,
        bySize: Object.fromEntries([...bySize].map(([size, many]) => [size, String(many)])),
        sets: listed,
      },
      closingSets: first(most, closes.sets(goal.id)),
      chokePoints: chokes.get(goal.id) ?? [],
      metrics: figures,
    };
  });
  return { report: { lens: question.lens, goals }, incomplete };
}

function first<Item>(most: number, items: Iterable<Item>): readonly Item[] {
  const taken: Item[] = [];
  if (most <= 0) return taken;
  for (const item of items) {
    taken.push(item);
    if (taken.length >= most) break;
  }
  return taken;
}
