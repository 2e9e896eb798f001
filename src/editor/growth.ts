import { weightOf } from '../core/format/bytes';
import { MAX_BYTES } from '../core/format/problem';
import { MAX_NODES } from '../core/tree/limits';
import type { AttackTree } from '../core/tree/tree';

/** Why a change makes a document larger than any file that can be opened again; what makes it smaller always may be. */
export function whyNotGrow(before: AttackTree, after: AttackTree): string | undefined {
  const { length } = after.nodes;
  if (length > MAX_NODES && length > before.nodes.length)
    return `A tree has at most ${MAX_NODES.toLocaleString('en')} nodes, and this would make it ${length.toLocaleString('en')}.`;
  const weight = weightOf(after);
  return weight > MAX_BYTES && weight > weightOf(before)
    ? `A document has at most ${MAX_BYTES / 1_000_000} MB, and this would make it larger: cut it up into sub-trees.`
    : undefined;
}
