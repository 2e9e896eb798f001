import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { mayEnter } from './add';
import type { Edit } from './edit';
import { kept, mapped, withParts } from './sharing';

/** Puts nodes into a new group; they may be in others as well. */
export const addGroup =
  (group: { readonly id: string; readonly label: string; readonly nodes: readonly string[] }): Edit =>
  (tree) => {
    const { id, label } = group;
    const nodes = present(tree, group.nodes);
    if (nodes.length === 0 || !mayEnter(tree, group)) return tree;
    return { ...tree, groups: [...tree.groups, { id, label, nodes }] };
  };

/** Says which nodes are in a group. */
export const setGroupNodes =
  (id: string, nodes: readonly string[]): Edit =>
  (tree) => {
    const next = present(tree, nodes);
    return withParts(tree, {
      groups: mapped(tree.groups, (group) =>
        group.id === id && group.nodes.join() !== next.join() ? { ...group, nodes: next } : group,
      ),
    });
  };

/** Takes a group apart; its nodes stay. */
export const removeGroup =
  (id: string): Edit =>
  (tree) =>
    withParts(tree, { groups: kept(tree.groups, (group) => group.id !== id) });

function present(tree: AttackTree, ids: readonly string[]): readonly string[] {
  const { byId } = graphOf(tree);
  return [...new Set(ids)].filter((id) => byId.has(id));
}
