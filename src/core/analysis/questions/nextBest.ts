import { attackSets } from '../attackSets';
import { inquire } from '../inquiry';
import { nextMitigations } from '../nextMitigations';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import type { Study } from '../subject';

/** The single best further mitigation for a goal. */
export interface NextBest {
  readonly mitigation: string;
  /** How many of the remaining attack sets it cuts, and how many there are. */
  readonly cut: bigint;
  readonly of: bigint;
  /** The smallest attack that stays open with it; nothing when it closes the goal. */
  readonly open: readonly string[] | undefined;
}

/** The mitigation that cuts most remaining attack sets; `null` when none cuts any, `undefined` when the budget did not suffice. */
export function nextBest(study: Study, about: AboutGoal): NextBest | null | undefined {
  const scoped = scopedStudy(study, about);
  const inquiry = scoped.inquiry();
  const found = nextMitigations(inquiry, about.goal);
  const of = inquiry.counts(about.goal)?.total;
  if (!found || of === undefined) return undefined;
  const [best] = found;
  if (!best) return null;
  const { tree, question } = scoped.subject;
  const whatIf = new Map([...(question.whatIf ?? []), [best.mitigation.id, true]]);
  const [open] = best.closes
    ? []
    : attackSets(inquire(tree, { ...question, whatIf, about: scoped.about }), about.goal);
  return { mitigation: best.mitigation.id, cut: best.cut, of, open };
}
