import type { AttackTree, BranchNode } from '../tree/tree';
import { attackSets } from './attackSets';
import { chancesOf } from './chances';
import { chokePoints } from './chokePoints';
import { closing } from './closingSets';
import type { Budget } from './diagrams';
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
  readonly incomplete: readonly {
    readonly goal: BranchNode;
    readonly what: 'attack sets' | 'closing sets';
  }[];
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
  const incomplete: { goal: BranchNode; what: 'attack sets' | 'closing sets' }[] = [];
  const goals = question.about.map((goal): GoalReport => {
    const verdict = verdictOf.get(goal.id) ?? 'closed';
    const counts = inquiry.counts(goal.id);
    if (!counts) incomplete.push({ goal, what: 'attack sets' });
    if (!closes.counts(goal.id)) incomplete.push({ goal, what: 'closing sets' });
    return {
      id: goal.id,
      label: goal.label,
      verdict,
      attackSets: {
        count: String(counts?.total ?? (verdict === 'closed' ? 0 : 1)),
        exact: counts !== undefined,
        bySize: Object.fromEntries([...(counts?.bySize ?? [])].map(([size, many]) => [size, String(many)])),
        sets: first(most, attackSets(inquiry, goal.id)),
      },
      closingSets: first(most, closes.sets(goal.id)),
      chokePoints: chokes.get(goal.id) ?? [],
      metrics: metrics(inquiry, chances, goal.id),
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
