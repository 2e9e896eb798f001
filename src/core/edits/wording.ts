import type { AttackTree } from '../tree/tree';
import { wordsOf } from '../tree/words';

/** Whether every text in these parts of a document may stand in one. */
export function wellWorded(parts: Partial<AttackTree>): boolean {
  for (const { text, whyNot } of wordsOf({ ...WORDLESS, ...parts }))
    if (whyNot(text) !== undefined) return false;
  return true;
}

const WORDLESS: AttackTree = {
  id: '-',
  title: '-',
  approach: 'scenario-based',
  nodes: [],
  mitigations: [],
  groups: [],
  ideas: [],
};
