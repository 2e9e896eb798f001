import { connect } from '../../core/edits/edges';
import { inTurn } from '../../core/edits/edit';
import { removeNodes } from '../../core/edits/remove';
import { graphOf } from '../../core/tree/graph';
import type { Editor } from '../editor';
import { namingStep } from '../namingStep';
import { selectNode } from '../selection';

/** Puts a node that is there already in the place of a newcomer: it is shared from now on. One step with the newcomer's. */
export function share(
  editor: Editor,
  newcomer: { readonly id: string; readonly via: string },
  existing: string,
): void {
  const { id, via } = newcomer;
  const at = graphOf(editor.tree()).children(via).indexOf(id);
  editor.apply(
    'use a node that is there',
    inTurn([connect({ parent: via, child: existing }, at), removeNodes([id])]),
    { select: selectNode(existing, via), merge: namingStep(id) },
  );
  editor.endMerge();
}
