import { setMitigationField, setNodeField } from '../core/edits/fields';
import { whyNotLine } from '../core/tree/characters';
import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import type { Editor } from './editor';
import { namingStep } from './namingStep';

/** What a node or a mitigation is called; `undefined` when there is neither under this id. */
export const labelOf = (tree: AttackTree, id: string): string | undefined =>
  (graphOf(tree).byId.get(id) ?? tree.mitigations.find((mitigation) => mitigation.id === id))?.label;

/** Gives a node or a mitigation the label that was typed for it; nothing typed leaves it as it is. */
export function keepLabel(editor: Editor, id: string, typed: string): void {
  const label = typed.trim();
  const tree = editor.tree();
  if (label === '' || label === labelOf(tree, id)) return;
  const refusal = whyNotLine(label);
  if (refusal !== undefined) {
    editor.say({ text: refusal, tone: 'refusal' });
    return;
  }
  const merge = namingStep(id);
  const last = editor.store.getState().history.past.at(-1);
  const step = last?.merge === merge ? last.label : 'rename';
  const edit = graphOf(tree).byId.has(id)
    ? setNodeField(id, 'label', label)
    : setMitigationField(id, 'label', label);
  editor.apply(step, edit, { merge });
}

/** Closes the text field of a node; whatever is typed into it later is a step of its own. */
export function closeField(editor: Editor, id: string): void {
  if (editor.store.getState().renaming?.id !== id) return;
  editor.rename(undefined);
  editor.endMerge();
}
