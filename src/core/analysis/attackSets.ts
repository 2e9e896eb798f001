import { graphOf } from '../tree/graph';
import { STOPPED } from './diagrams/diagrams';
import { listed } from './diagrams/listing';
import type { Inquiry } from './inquiry';

/**
 * The minimal attack sets of a node by size, then by their leaves in document order; made as they are taken. When the budget
 * does not suffice for all of them, the small ones.
 */
export function* attackSets(inquiry: Inquiry, id: string): Generator<readonly string[], void> {
  const family = inquiry.sets(id);
  const { index } = inquiry.formula;
  const leaves = graphOf(inquiry.tree).branches;
  const place = (level: number) => index.get(inquiry.leafAt(level)) ?? -1;
  const sets = family === STOPPED ? inquiry.small(id).sets() : listed(inquiry.diagrams, family, place);
  for (const set of sets) yield set.map((at) => leaves[at]?.id ?? '');
}
