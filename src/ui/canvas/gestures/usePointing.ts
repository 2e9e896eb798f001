import { type MouseEvent, useMemo } from 'react';
import type { Context } from '../../../editor/commands/command';
import { commandById, runCommand } from '../../../editor/commands/table';
import type { Editor } from '../../../editor/editor';
import { NOTHING, type Selection, selectedNodes, selectNode, selectNodes } from '../../../editor/selection';
import { useApp } from '../../useEditor';
import type { FlowEdge, FlowNode } from '../scene/flow';
import { selectionOf } from '../scene/tabStop';

/** What clicks on the canvas do; the same functions for as long as it stands, for React Flow draws every node anew for others. */
export function usePointing() {
  const { editor, context } = useApp();
  return useMemo(() => pointing(editor, context), [editor, context]);
}

function pointing(editor: Editor, context: Context) {
  return {
    onNodeClick(event: MouseEvent, { id, type }: FlowNode) {
      const ids = selectedNodes(editor.selection());
      const adding = event.shiftKey || event.ctrlKey || event.metaKey;
      if (type === 'tree' && adding)
        editor.select(selectNodes(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
      else select(selectionOf(editor.tree(), id));
    },
    onEdgeClick(_: MouseEvent, { id }: FlowEdge) {
      select(selectionOf(editor.tree(), id));
    },
    onNodeDoubleClick(_: MouseEvent, { id }: FlowNode) {
      select(selectionOf(editor.tree(), id));
      void runCommand(commandById('rename'), context);
    },
    onPaneClick() {
      editor.select(NOTHING);
    },
    /** Right clicks and the menu key: what the menu is about gets selected before it opens. */
    onContextMenuCapture({ target }: MouseEvent) {
      const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : undefined;
      const ids = selectedNodes(editor.selection());
      if (typeof id !== 'string') editor.select(NOTHING);
      else if (ids.includes(id))
        editor.select(ids.length > 1 ? selectNodes(last(ids, id)) : selectNode(id, via()));
      else select(selectionOf(editor.tree(), id));
    },
  };

  function select(selection: Selection | undefined) {
    if (selection) editor.select(selection);
  }
  function via() {
    const selection = editor.selection();
    return selection.type === 'nodes' ? selection.via : undefined;
  }
}

const last = (ids: readonly string[], id: string) => [...ids.filter((other) => other !== id), id];
