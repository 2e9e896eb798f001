import { closingByEffort } from '../closingByEffort';
import { type Closing, closing } from '../closingSets';
import type { Counts } from '../diagrams/counts';
import { inForce, isFull } from '../lens';
import { keptLists, type Page } from '../pages';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import { perStudy, type Study } from '../subject';
import { untouchedAttack } from '../untouched';

export const CLOSING_BASES = ['today', 'nothing'] as const;
/** What closing sets are counted from: what is in force today (with what is supposed beyond it), or nothing. */
export type ClosingBase = (typeof CLOSING_BASES)[number];

export interface ClosingsWanted extends AboutGoal {
  readonly base: ClosingBase;
}

/** What there is to say about all closing sets of a goal together. */
export interface Closings {
  /** How many, by size; `undefined` when the budget did not suffice. */
  readonly counts: Counts | undefined;
  /** The mitigations that are in all of them. */
  readonly inAll: readonly string[];
  /** When nothing listed closes the goal: the smallest attack that no mitigation stops. */
  readonly untouched: readonly string[] | undefined;
}

export function closings(study: Study, wanted: ClosingsWanted): Closings {
  const { goal } = wanted;
  const scoped = scopedStudy(study, wanted);
  const closes = BY_BASE[wanted.base](scoped);
  const counts = closes.counts(goal);
  const { tree, question } = scoped.subject;
  return {
    counts,
    inAll: closes.inAll(goal),
    untouched: counts?.total === 0n ? untouchedAttack(tree, question, goal) : undefined,
  };
}

export interface ClosingSetsWanted extends ClosingsWanted {
  readonly order: 'size' | 'effort';
  readonly from: number;
  readonly many: number;
}

const kept = keptLists<readonly string[]>();

/** Some of the closing sets of a goal, the smallest or the cheapest first. */
export function closingSets(study: Study, wanted: ClosingSetsWanted): Page<readonly string[]> {
  const { goal, base, order, from, many } = wanted;
  const scoped = scopedStudy(study, wanted);
  const closes = BY_BASE[base](scoped);
  const open = () =>
    (order === 'size' ? closes.sets(goal) : cheapest(scoped, closes, goal))[Symbol.iterator]();
  return kept(scoped, `${base} ${order} ${goal}`, open)(from, many);
}

function* cheapest({ subject }: Study, closes: Closing, goal: string): Generator<readonly string[], void> {
  for (const { mitigations } of closingByEffort(subject.tree, closes, goal)) yield mitigations;
}

const BY_BASE: Readonly<Record<ClosingBase, (study: Study) => Closing>> = {
  nothing: perStudy(({ subject }) => closing(subject.tree, subject.about)),
  today: perStudy(({ subject: { tree, about, question } }) =>
    closing(tree, about, inForce(tree, { ...question, lens: 'today' }).filter(isFull)),
  ),
};
