import type { MouseEvent, RefObject } from 'react';
import { commandById, runCommand } from '../../editor/commands/table';
import { type Row, rowOf, selectRow } from '../../editor/outline/rows';
import { selectedNodes, selectNodes } from '../../editor/selection';
import { useApp } from '../useEditor';

/** What clicks on the outline do; the focus is on the tree afterwards, so that keys go on from there. */
export function useOutlinePointer(rows: readonly Row[], element: RefObject<HTMLElement | null>) {
  const { editor, context } = useApp();

  const rowAt = ({ target }: MouseEvent): Row | undefined => {
    const key = target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : null;
    return rows.find((row) => row.key === key);
  };
  const isHandle = ({ target }: MouseEvent) =>
    target instanceof Element && target.closest('.outline-handle') !== null;

  return {
    onClick(event: MouseEvent) {
      const row = rowAt(event);
      element.current?.focus({ preventScroll: true });
      if (!row) return;
      if (row.type === 'node' && isHandle(event)) {
        if (row.reference) editor.select({ type: 'nodes', ids: [row.id] });
        else if (row.expanded !== undefined) {
          editor.foldLines([row.id], row.expanded);
          if (row.expanded && hidesFocus(row)) editor.select(selectRow(row));
        }
      } else if (row.type === 'node' && (event.ctrlKey || event.metaKey)) toggle(row);
      else if (row.type === 'node' && event.shiftKey) extend(row);
      else editor.select(selectRow(row));
    },
    onDoubleClick(event: MouseEvent) {
      if (rowAt(event) && !isHandle(event)) void runCommand(commandById('rename'), context);
    },
    onContextMenuCapture(event: MouseEvent) {
      const row = rowAt(event);
      if (!row) return;
      const chosen = selectedNodes(editor.selection());
      if (row.type === 'mitigation' || !chosen.includes(row.id)) editor.select(selectRow(row));
    },
  };

  /** Whether folding a branch hides what is selected. */
  function hidesFocus(row: Row): boolean {
    const at = rowOf(editor.tree(), rows, editor.selection());
    const here = rows.indexOf(row);
    const next = rows.findIndex((other, index) => index > here && other.level <= row.level);
    return at > here && (next < 0 || at < next);
  }

  function toggle(row: Row & { type: 'node' }): void {
    const ids = selectedNodes(editor.selection());
    if (ids.includes(row.id)) editor.select(selectNodes(ids.filter((id) => id !== row.id)));
    else
      editor.select({
        type: 'nodes',
        ids: [...ids, row.id],
        ...(row.via !== undefined && { via: row.via }),
      });
  }

  /** Everything between what has the focus and what was clicked, which gets it. */
  function extend(row: Row & { type: 'node' }): void {
    const from = rowOf(editor.tree(), rows, editor.selection());
    const to = rows.indexOf(row);
    const between = from < 0 ? [row] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    const ids = new Set(between.flatMap((one) => (one.type === 'node' ? [one.id] : [])));
    ids.delete(row.id);
    editor.select({ type: 'nodes', ids: [...ids, row.id], ...(row.via !== undefined && { via: row.via }) });
  }
}
