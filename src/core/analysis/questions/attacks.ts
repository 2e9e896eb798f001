import { type Attack, type AttackOrder, attacksBy } from '../attackOrders';
import { keptLists, type Page } from '../pages';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import type { Study } from '../subject';

export interface AttacksWanted extends AboutGoal {
  readonly order: AttackOrder;
  readonly from: number;
  readonly many: number;
}

const kept = keptLists<Attack>();

/** Some of the minimal attack sets of a goal, in an order. */
export function attacks(study: Study, wanted: AttacksWanted): Page<Attack> {
  const { goal, order, from, many } = wanted;
  const scoped = scopedStudy(study, wanted);
  return kept(scoped, `${order} ${goal}`, () => attacksBy(scoped.inquiry(), goal, order))(from, many);
}
