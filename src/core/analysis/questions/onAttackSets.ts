import { type Participation, participation } from '../participation';
import type { Study } from '../subject';

/** Which nodes and edges are on a remaining attack set of some goal; `undefined` when the budget did not suffice. */
export function onAttackSets(study: Study): Participation | undefined {
  const inquiry = study.inquiry();
  for (const { id } of study.about) inquiry.sets(id);
  const before = inquiry.diagrams.size();
  const found = participation(inquiry);
  // What did not suffice for this leaves its room to other questions.
  if (!found) inquiry.diagrams.forget(before);
  return found;
}
