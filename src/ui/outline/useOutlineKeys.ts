import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { graphOf } from '../../core/tree/graph';
import { commandFor } from '../../editor/commands/keys';
import { placeholderOf } from '../../editor/commands/placeholders';
import { commandById, runCommand } from '../../editor/commands/table';
import { rowsOf, selectRow } from '../../editor/outline/rows';
import { focusedNode } from '../../editor/selection';
import { onMac } from '../kit/chord';
import { useApp } from '../useEditor';

/** How many lines the page keys go at once. */
const PAGE = 12;

/** What keys do while the outline itself has the focus: commands, a new name for what begins to be typed, the menu. */
export function useOutlineKeys(element: RefObject<HTMLElement | null>) {
  const { editor, context } = useApp();
  return {
    onFocus({ target, currentTarget }: FocusEvent) {
      if (target !== currentTarget || editor.selection().type !== 'nothing') return;
      const [first] = rowsOf(editor.tree(), editor.store.getState().foldedLines);
      // Who points at a row selects it by clicking.
      if (first && currentTarget.matches(':focus-visible')) editor.select(selectRow(first));
    },
    onKeyDown(event: KeyboardEvent) {
      const { nativeEvent, target, currentTarget, key } = event;
      if (event.defaultPrevented || target !== currentTarget) return;
      // Beside the canvas Esc leads there, as from the rest of the panel.
      if (key === 'Escape' && currentTarget.closest('.side-panel')) return;
      if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
        event.preventDefault();
        askForMenu(currentTarget);
        return;
      }
      const command = commandFor(nativeEvent, 'outline', context, onMac);
      if (command) {
        event.preventDefault();
        void runCommand(command, context);
      } else if (key === 'PageDown' || key === 'PageUp') {
        event.preventDefault();
        const step = commandById(key === 'PageDown' ? 'outline-next' : 'outline-previous');
        for (let line = 0; line < PAGE; line++) void step.run(context);
      } else if (isTyping(event)) {
        event.preventDefault();
        beginTyping(key);
      }
    },
  };

  /** What is typed replaces the label, in a text field. */
  function beginTyping(typed: string): void {
    const rename = commandById('rename');
    if (rename.refusal(context) !== undefined) return void runCommand(rename, context);
    const selection = editor.selection();
    const id = selection.type === 'mitigation' ? selection.id : focusedNode(selection);
    if (id !== undefined)
      editor.rename({ id, placeholder: placeholderOf(graphOf(editor.tree()), id), typed });
  }

  /** The menu opens beside the row that it is about. */
  function askForMenu(tree: Element): void {
    const active = element.current?.getAttribute('aria-activedescendant');
    const row = (active && document.getElementById(active)) || tree;
    const { left, top, height } = row.getBoundingClientRect();
    const asks = { bubbles: true, cancelable: true, clientX: left + 48, clientY: Math.max(0, top) + height };
    row.dispatchEvent(new MouseEvent('contextmenu', asks));
  }
}

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
