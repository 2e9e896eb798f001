import { excerpt } from '../core/edits/copy';
import { idsForCopy } from '../core/edits/ids';
import { forDocument, pasteOutlined } from '../core/edits/outlined';
import { writeOutline } from '../core/formats/outline/write';
import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import type { Context } from './commands/command';
import { branchInFocus } from './commands/focus';
import { copiesOf, selectedNodes } from './selection';

/** The nodes that are selected with all that is below them, or, with none, the whole document as an outline. */
export function outlineOf({ editor }: Context): { readonly text: string; readonly nodes: number } {
  const tree = editor.tree();
  const ids = selectedNodes(editor.selection());
  const part = ids.length === 0 ? tree : excerpt(tree, ids);
  return { text: writeOutline(part), nodes: part.nodes.length };
}

/** Puts the tree of an outline below the selected node, or beside everything else, and selects its topmost nodes. */
export function putOutline(context: Context, outlined: AttackTree): boolean {
  const { editor, ports } = context;
  const tree = editor.tree();
  const clip = forDocument(tree, outlined);
  const names = idsForCopy(tree, clip, ports.random);
  const under = branchInFocus(context)?.node.id;
  return editor.apply('paste an outline', pasteOutlined(clip, names, under), {
    select: copiesOf(graphOf(clip), names, under),
  });
}
