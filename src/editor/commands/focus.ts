import type { Edge } from '../../core/edits/edges';
import { graphOf } from '../../core/tree/graph';
import { quoted } from '../../core/tree/quoted';
import { type BranchNode, isBranch, type TreeNode } from '../../core/tree/tree';
import { READ_ONLY } from '../editor';
import { focusedNode, selectedNodes } from '../selection';
import type { Context } from './command';

/** A node that commands act on, and the parent that it was reached from, if it has one. */
export interface Focus<Node extends TreeNode = TreeNode> {
  readonly node: Node;
  readonly via: string | undefined;
}

/** The node that has the focus. A node that was reached from nowhere in particular was reached from its first parent. */
export function focusOf({ editor }: Context): Focus | undefined {
  const selection = editor.selection();
  const graph = graphOf(editor.tree());
  const id = focusedNode(selection);
  const node = id === undefined ? undefined : graph.byId.get(id);
  if (!node) return undefined;
  const via = selection.type === 'nodes' ? selection.via : undefined;
  return { node, via: via ?? graph.parents(node.id)[0] };
}

/** The same, unless it is a note. */
export function branchInFocus(context: Context): Focus<BranchNode> | undefined {
  const focus = focusOf(context);
  return focus && isBranch(focus.node) ? { node: focus.node, via: focus.via } : undefined;
}

/** The edge that is selected, or the one by which the focused node was reached. */
export function edgeInFocus(context: Context): Edge | undefined {
  const selection = context.editor.selection();
  if (selection.type === 'edge') return { parent: selection.parent, child: selection.child };
  const focus = focusOf(context);
  return focus?.via === undefined ? undefined : { parent: focus.via, child: focus.node.id };
}

/** Every selected node, in the order of selecting. */
export function nodesInFocus({ editor }: Context): readonly TreeNode[] {
  const { byId } = graphOf(editor.tree());
  return selectedNodes(editor.selection()).flatMap((id) => byId.get(id) ?? []);
}

/** Every selected node that is no note. */
export const branchesInFocus = (context: Context): readonly BranchNode[] =>
  nodesInFocus(context).filter(isBranch);

/** Says why a command may not run, or nothing. */
export type Check = (context: Context) => string | undefined;

/** The first reason that any of some checks has. */
export const all =
  (...checks: readonly Check[]): Check =>
  (context) => {
    for (const check of checks) {
      const reason = check(context);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

export const mayChange: Check = ({ editor }) => (editor.store.getState().readOnly ? READ_ONLY : undefined);

export const hasNode: Check = (context) => (focusOf(context) ? undefined : 'Select a node first.');

export const hasBranch: Check = (context) => {
  const focus = focusOf(context);
  if (!focus) return 'Select a node first.';
  return isBranch(focus.node)
    ? undefined
    : `${quoted(focus.node.label)} is a note, and takes no part in the attack.`;
};

export const hasBranches: Check = (context) =>
  branchesInFocus(context).length > 0 ? undefined : hasBranch(context);

export const hasEdge: Check = (context) =>
  edgeInFocus(context) ? undefined : 'Select an edge, or a node that has a parent.';
