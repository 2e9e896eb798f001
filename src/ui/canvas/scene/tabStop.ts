import { graphOf } from '../../../core/tree/graph';
import type { AttackTree } from '../../../core/tree/tree';
import type { Selection } from '../../../editor/selection';
import { edgeId, regionId, shieldId } from './flow';

/**
 * The one thing on the canvas that the Tab key reaches: what is selected last, or the first root when nothing is.
 * It is named by its id in the flow.
 */
export function tabStopOf(tree: AttackTree, selection: Selection): string | undefined {
  switch (selection.type) {
    case 'nothing':
      return (graphOf(tree).roots[0] ?? tree.nodes[0])?.id;
    case 'nodes':
      return selection.ids.at(-1);
    case 'edge':
      return edgeId(selection.parent, selection.child);
    case 'group':
      return regionId(selection.id);
    case 'mitigation': {
      const on = selection.on ?? tree.mitigations.find(({ id }) => id === selection.id)?.on[0];
      return on === undefined ? undefined : shieldId(selection.id, on);
    }
  }
}

/** What the selection makes of a thing of the flow that the focus or the pointer has come to. */
export function selectionOf(tree: AttackTree, flowId: string): Selection | undefined {
  if (flowId.startsWith('#')) return { type: 'group', id: flowId.slice(1) };
  const [mitigation = '', on] = flowId.split('@');
  if (on !== undefined) return { type: 'mitigation', id: mitigation, on };
  const [parent = '', child] = flowId.split(' ');
  if (child !== undefined) return { type: 'edge', parent, child };
  return graphOf(tree).byId.has(flowId) ? { type: 'nodes', ids: [flowId] } : undefined;
}
