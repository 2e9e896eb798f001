import { setNodeField } from '../core/edits/fields';
import { whyNotLine } from '../core/tree/characters';
import { graphOf } from '../core/tree/graph';
import type { Editor } from './editor';

/** The merge key by which naming a new node joins the step that brought it, so that one undo takes back both. */
export const namingStep = (id: string): string => `name ${id}`;

/** Gives a node the label that was typed for it; nothing typed leaves it as it is. */
export function keepLabel(editor: Editor, id: string, typed: string): void {
  const label = typed.trim();
  if (label === '' || label === graphOf(editor.tree()).byId.get(id)?.label) return;
  const refusal = whyNotLine(label);
  if (refusal !== undefined) {
    editor.say({ text: refusal, tone: 'refusal' });
    return;
  }
  const merge = namingStep(id);
  const last = editor.store.getState().history.past.at(-1);
  const step = last?.merge === merge ? last.label : 'rename';
  editor.apply(step, setNodeField(id, 'label', label), { merge });
}

/** Closes the text field of a node; whatever is typed into it later is a step of its own. */
export function closeField(editor: Editor, id: string): void {
  if (editor.store.getState().renaming?.id !== id) return;
  editor.rename(undefined);
  editor.endMerge();
}
