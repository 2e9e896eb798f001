import type { AttackTree } from '../../core/tree/tree';
import { NOTHING, type Selection, selectNode } from '../../editor/selection';

/** The selection of whatever has this id: ids are unique over nodes, mitigations and groups. */
export function selectSubject(tree: AttackTree, id: string): Selection {
  if (tree.nodes.some((node) => node.id === id)) return selectNode(id);
  const mitigation = tree.mitigations.find((one) => one.id === id);
  if (mitigation) {
    const [on] = mitigation.on;
    return { type: 'mitigation', id, ...(on !== undefined && { on }) };
  }
  if (tree.groups.some((group) => group.id === id)) return { type: 'group', id };
  return NOTHING;
}
