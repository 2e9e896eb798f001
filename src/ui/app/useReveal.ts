import { NOTHING } from '../../editor/selection';
import type { CanvasView } from '../canvas/canvasView';
import { useApp } from '../useEditor';
import { selectSubject } from './subject';

/** Leads to a thing: selects it and brings it into view. Without an id, to the fields of the document itself. */
export function useReveal(view: CanvasView): (id: string | undefined) => void {
  const { editor, page } = useApp();
  return (id) => {
    const { narrow } = page.getState();
    editor.select(id === undefined ? NOTHING : selectSubject(editor.tree(), id));
    if (id === undefined) page.setState({ rightPanel: true, rightTab: 'inspector' });
    else view.show('selection');
    if (narrow) page.setState({ leftPanel: false });
  };
}
