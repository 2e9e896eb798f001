import { siblings } from '../../core/edits/edges';
import { graphOf } from '../../core/tree/graph';
import { type AttackTree, isBranch } from '../../core/tree/tree';
import { focusedNode, NOTHING, type Selection, selectNode } from '../selection';

/** Where the focus goes when nodes are removed: to the next sibling that stays, else the one before, else the parent. */
export function afterRemoval(tree: AttackTree, selection: Selection, gone: ReadonlySet<string>): Selection {
  const graph = graphOf(tree);
  const id = focusedNode(selection);
  const node = id === undefined ? undefined : graph.byId.get(id);
  if (!node || !isBranch(node)) return NOTHING;
  const via = (selection.type === 'nodes' ? selection.via : undefined) ?? graph.parents(node.id)[0];
  const all = siblings(tree, node.id, via);
  const at = all.indexOf(node.id);
  const nearest = [...all.slice(at + 1), ...all.slice(0, at).reverse()].find((other) => !gone.has(other));
  if (nearest !== undefined) return selectNode(nearest, via);
  return via === undefined || gone.has(via) ? NOTHING : selectNode(via);
}
