import type { Attributes } from '../tree/tree';
import { type Inquiry, leafAttributes } from './inquiry';

/**
 * The leaves that have no value of a kind, of those that are in some minimal attack set of a goal; in document order.
 * `undefined` when the budget does not suffice.
 */
export function unvalued(
  inquiry: Inquiry,
  goal: string,
  attribute: keyof Attributes,
): readonly string[] | undefined {
  const { diagrams, formula, held, leafAt } = inquiry;
  const function_ = held(goal);
  diagrams.renew();
  // A monotone function depends on exactly the variables that are in its minimal solutions.
  const nodes = function_ < 0 ? undefined : diagrams.nodes(function_);
  if (!nodes) return undefined;
  const place = (id: string) => formula.index.get(id) ?? -1;
  return [...new Set(Array.from(nodes, (node) => leafAt(diagrams.level(node))))]
    .filter((leaf) => leafAttributes(inquiry, leaf)[attribute] === undefined)
    .sort((a, b) => place(a) - place(b));
}
