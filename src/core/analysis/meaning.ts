import { graphOf } from '../tree/graph';
import type { AttackTree, BranchNode, Mitigation } from '../tree/tree';

/** Whether two trees mean the same: labels, remarks and places may differ, so that typing asks nothing anew. */
export function sameMeaning(a: AttackTree, b: AttackTree): boolean {
  if (a === b) return true;
  const branches = graphOf(a).branches;
  const others = graphOf(b).branches;
  return (
    a.id === b.id &&
    a.groups === b.groups &&
    branches.length === others.length &&
    branches.every((node, at) => sameBranch(node, others[at])) &&
    a.mitigations.length === b.mitigations.length &&
    a.mitigations.every((mitigation, at) => sameMitigation(mitigation, b.mitigations[at]))
  );
}

const OF_BRANCHES = [
  'id',
  'kind',
  'gate',
  'exposure',
  'stage',
  'layer',
  'attributes',
  'subtree',
] as const satisfies readonly (keyof BranchNode | 'subtree')[];

const OF_MITIGATIONS = [
  'id',
  'status',
  'effectiveness',
  'effort',
] as const satisfies readonly (keyof Mitigation)[];

const sameBranch = (a: BranchNode, b: BranchNode | undefined): boolean =>
  a === b || (b !== undefined && agree(a, b, OF_BRANCHES) && sameList(a.children, b.children));

const sameMitigation = (a: Mitigation, b: Mitigation | undefined): boolean =>
  a === b || (b !== undefined && agree(a, b, OF_MITIGATIONS) && sameList(a.on, b.on));

/** Whether all these fields are the same; an edit keeps the objects of what it leaves alone. */
const agree = (a: object, b: object, keys: readonly string[]): boolean =>
  keys.every((key) => a[key as keyof typeof a] === b[key as keyof typeof b]);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
