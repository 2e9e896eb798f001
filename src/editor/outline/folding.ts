import { above } from '../../core/tree/homes';
import type { AttackTree } from '../../core/tree/tree';
import { focusedNode, type Selection } from '../selection';
import { viaOf } from './places';

/** The nodes whose branches are folded away in the outline, by id; session state, never saved. */
export type Folded = ReadonlySet<string>;

/** The same with a node folded or opened. */
export function withFold(folded: Folded, id: string, fold: boolean): Folded {
  if (folded.has(id) === fold) return folded;
  const next = new Set(folded);
  if (fold) next.add(id);
  else next.delete(id);
  return next;
}

/** What stays folded when something is selected: nothing above it, so that it can be seen. */
export function openedFor(tree: AttackTree, folded: Folded, selection: Selection): Folded {
  if (folded.size === 0) return folded;
  let next = folded;
  for (const id of above(tree, parentOf(tree, selection))) next = withFold(next, id, false);
  return next;
}

function parentOf(tree: AttackTree, selection: Selection): string | undefined {
  switch (selection.type) {
    case 'nodes': {
      const id = focusedNode(selection);
      return id === undefined ? undefined : viaOf(tree, id, selection.via);
    }
    case 'edge':
      return selection.parent;
    case 'mitigation':
      return selection.on;
    case 'nothing':
    case 'group':
      return undefined;
  }
}
