import { inTurn } from '../core/edits/edit';
import { growIdea } from '../core/edits/ideas';
import { newIds, slug } from '../core/edits/ids';
import { place } from '../core/edits/positions';
import type { Point } from '../core/tree/tree';
import type { Context } from './commands/command';
import { selectNode } from './selection';

/** Gives an idea its place in one step: below a node, or on its own, and then perhaps where a person has put it. */
export function putIdea(
  { editor, ports }: Context,
  idea: string,
  where: { readonly under?: string; readonly at?: Point } = {},
): boolean {
  const tree = editor.tree();
  const label = tree.ideas.find(({ id }) => id === idea)?.label ?? '';
  const id = newIds(tree, ports.random).like(slug(label) || 'step', label);
  const { under, at } = where;
  const edits = [
    growIdea(idea, { id, ...(under !== undefined && { under }) }),
    ...(at ? [place({ [id]: at })] : []),
  ];
  return editor.apply('put an idea into the tree', inTurn(edits), { select: selectNode(id, under) });
}
