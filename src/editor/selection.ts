import { type Graph, graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';

/** What is selected: session state, never saved, but given back by undo and redo. */
export type Selection =
  | { readonly type: 'nothing' }
  /** At least one id; the last one has the focus. `via` is the parent that the focused node was reached from. */
  | { readonly type: 'nodes'; readonly ids: readonly string[]; readonly via?: string }
  | { readonly type: 'edge'; readonly parent: string; readonly child: string }
  /** `on` is the node beside which the shield was chosen. */
  | { readonly type: 'mitigation'; readonly id: string; readonly on?: string }
  | { readonly type: 'group'; readonly id: string };

export const NOTHING: Selection = { type: 'nothing' };

export const selectNode = (id: string, via?: string): Selection =>
  via === undefined ? { type: 'nodes', ids: [id] } : { type: 'nodes', ids: [id], via };

export const selectNodes = (ids: readonly string[]): Selection =>
  ids.length === 0 ? NOTHING : { type: 'nodes', ids };

export const selectedNodes = (selection: Selection): readonly string[] =>
  selection.type === 'nodes' ? selection.ids : [];

/** The node that keys act on. */
export const focusedNode = (selection: Selection): string | undefined =>
  selection.type === 'nodes' ? selection.ids.at(-1) : undefined;

/** The topmost nodes of what was copied, under their new names; one alone is reached from `via`. */
export function copiesOf(
  { roots, notes }: Graph,
  names: ReadonlyMap<string, string>,
  via?: string,
): Selection {
  const tops = (roots.length > 0 ? roots : notes).map(({ id }) => names.get(id) ?? id);
  const [only] = tops;
  return tops.length === 1 && only !== undefined ? selectNode(only, via) : selectNodes(tops);
}

/** A selection without what the document does not have. */
export function stillThere(tree: AttackTree, selection: Selection): Selection {
  switch (selection.type) {
    case 'nothing':
      return selection;
    case 'nodes':
      return nodesStillThere(tree, selection);
    case 'edge':
      return isEdge(tree, selection.parent, selection.child) ? selection : NOTHING;
    case 'mitigation': {
      const mitigation = tree.mitigations.find(({ id }) => id === selection.id);
      if (!mitigation) return NOTHING;
      return selection.on === undefined || mitigation.on.includes(selection.on)
        ? selection
        : { type: 'mitigation', id: selection.id };
    }
    case 'group':
      return tree.groups.some(({ id }) => id === selection.id) ? selection : NOTHING;
  }
}

function nodesStillThere(tree: AttackTree, selection: Selection & { type: 'nodes' }): Selection {
  const { byId } = graphOf(tree);
  const ids = selection.ids.filter((id) => byId.has(id));
  const { via } = selection;
  const focus = ids.at(-1);
  const reached = via === undefined || (focus !== undefined && isEdge(tree, via, focus));
  if (reached && ids.length === selection.ids.length) return selection;
  return via !== undefined && reached ? { type: 'nodes', ids, via } : selectNodes(ids);
}

const isEdge = (tree: AttackTree, parent: string, child: string): boolean =>
  graphOf(tree).children(parent).includes(child);
