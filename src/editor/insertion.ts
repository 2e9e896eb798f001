import { idsForCopy } from '../core/edits/ids';
import { insert, partOf } from '../core/edits/insert';
import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import type { Context } from './commands/command';
import { branchInFocus } from './commands/focus';
import { copiesOf } from './selection';

/** Puts a tree, or one node of it with all that is below, under the selected node, or beside everything else. */
export function insertTree(context: Context, source: AttackTree, node?: string): boolean {
  const { editor, ports } = context;
  const part = partOf(source, node);
  const names = idsForCopy(editor.tree(), part, ports.random);
  const under = branchInFocus(context)?.node.id;
  return editor.apply('insert a tree', insert(source, part, names, under), {
    select: copiesOf(graphOf(part), names, under),
  });
}
