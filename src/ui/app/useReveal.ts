import type { CanvasView } from '../canvas/canvasView';
import { useApp } from '../useEditor';
import { selectSubject } from './subject';

/** Leads to a thing on the canvas: selects it and brings it into view. */
export function useReveal(view: CanvasView): (id: string) => void {
  const { editor, page } = useApp();
  return (id) => {
    editor.select(selectSubject(editor.tree(), id));
    view.show('selection');
    if (page.getState().narrow) page.setState({ leftPanel: false });
  };
}
