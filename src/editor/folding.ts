import { type Folding, revealing } from '../core/tree/shown';
import type { AttackTree } from '../core/tree/tree';
import type { Selection } from './selection';

/** The folding with as little opened as shows what is selected. */
export function unfoldedFor(tree: AttackTree, folding: Folding, selection: Selection): Folding {
  switch (selection.type) {
    case 'nothing':
      return folding;
    case 'nodes':
      return revealing(tree, folding, selection.ids);
    case 'edge': {
      const opened = revealing(tree, folding, [selection.parent, selection.child]);
      return opened.collapsed.has(selection.parent) ? unfolded(opened, selection.parent) : opened;
    }
    case 'mitigation':
      return shieldShown(tree, folding, selection.id, selection.on);
    case 'group': {
      const nodes = tree.groups.find(({ id }) => id === selection.id)?.nodes ?? [];
      return oneOf(tree, folding, nodes);
    }
  }
}

/** The folding without one of its collapsed nodes. */
export const unfolded = (folding: Folding, id: string): Folding => ({
  ...folding,
  collapsed: new Set([...folding.collapsed].filter((other) => other !== id)),
});

function shieldShown(tree: AttackTree, folding: Folding, id: string, beside: string | undefined): Folding {
  if (beside !== undefined) return revealing(tree, folding, [beside]);
  return oneOf(tree, folding, tree.mitigations.find((mitigation) => mitigation.id === id)?.on ?? []);
}

/** Shows one of some nodes: what is there already is enough. */
function oneOf(tree: AttackTree, folding: Folding, ids: readonly string[]): Folding {
  if (ids.some((id) => revealing(tree, folding, [id]) === folding)) return folding;
  return revealing(tree, folding, ids.slice(0, 1));
}
