import { graphOf } from '../tree/graph';
import { type AttackTree, isBranch } from '../tree/tree';
import { type Edit, inTurn } from './edit';
import { attachMitigation } from './mitigations';
import { type NewNames, paste } from './paste';

/** An outline's tree for a document that may have its mitigations already: the same label is the same mitigation. */
export function forDocument(tree: AttackTree, outlined: AttackTree): AttackTree {
  const known = new Map(tree.mitigations.map((mitigation) => [mitigation.label, mitigation]));
  return {
    ...outlined,
    mitigations: outlined.mitigations.map((mitigation) => {
      const here = known.get(mitigation.label);
      return here ? { ...here, on: mitigation.on } : mitigation;
    }),
  };
}

/**
 * Puts the tree of an outline below a node, or beside everything else; `outlined` comes from `forDocument`. What its left
 * margin says of mitigations is about that node.
 */
export const pasteOutlined =
  (outlined: AttackTree, names: NewNames, under?: string): Edit =>
  (tree) => {
    const node = under === undefined ? undefined : graphOf(tree).byId.get(under);
    const pasted = paste(outlined, names, under);
    if (!node || !isBranch(node)) return pasted(tree);
    const here = new Set(tree.mitigations.map(({ id }) => id));
    const lone = outlined.mitigations.filter(({ on }) => on.length === 0);
    return inTurn([
      pasted,
      ...lone.map(({ id }) => attachMitigation(here.has(id) ? id : (names.get(id) ?? id), [node.id])),
    ])(tree);
  };
