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
