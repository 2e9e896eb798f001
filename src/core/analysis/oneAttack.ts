import { graphOf } from '../tree/graph';
import { reachedBy } from './attackPath';
import { partsOf } from './diagrams/formula';
import type { Inquiry } from './inquiry';

/**
 * One minimal attack set of a goal, in document order, found without diagrams: the first way that works, and of its leaves
 * only those that it takes. Nothing when the goal is closed. Any budget suffices.
 */
export function oneAttack({ tree, formula }: Inquiry, goal: string): readonly string[] | undefined {
  const { branches, leaves } = graphOf(tree);
  const line = formula.index.get(goal) ?? -1;
  const order = reachedBy(formula, new Set(leaves.map(({ id }) => id)));
  if (!order.has(line)) return undefined;
  const taken = new Set([line]);
  // The set grows while it is walked. What came to hold before does not lead back.
  for (const at of taken) {
    const part = formula.parts[at];
    const before = partsOf(part).filter(
      (each) => (order.get(each) ?? Number.POSITIVE_INFINITY) < (order.get(at) ?? 0),
    );
    for (const each of part?.kind === 'any' ? before.slice(0, 1) : before) taken.add(each);
  }
  const left = new Set(
    [...taken]
      .filter((at) => formula.parts[at]?.kind === 'variable')
      .sort((a, b) => a - b)
      .map((at) => branches[at]?.id ?? ''),
  );
  for (const leaf of [...left]) {
    left.delete(leaf);
    if (!reachedBy(formula, left).has(line)) left.add(leaf);
  }
  const place = (id: string) => formula.index.get(id) ?? -1;
  return [...left].sort((a, b) => place(a) - place(b));
}
