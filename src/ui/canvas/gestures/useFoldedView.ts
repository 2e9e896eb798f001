import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { shownIn } from '../../../editor/editor';
import { focusedNode } from '../../../editor/selection';
import { useApp, useEditor } from '../../useEditor';
import type { CanvasView } from '../canvasView';
import type { FlowNode } from '../scene/flow';
import { glideTime } from './glide';

/** What the window does once there is a drawing of what is shown now. */
type Answer =
  | { readonly type: 'fit' }
  /** The node stands where it stood on the screen, whatever has come or gone around it. */
  | { readonly type: 'hold'; readonly id: string; readonly at: FlowNode['position'] };

/** After folding, what was folded keeps its place on the screen; a focus, and the way back from one, are shown whole. */
export function useFoldedView(view: CanvasView): void {
  const { editor } = useApp();
  const flow = useReactFlow<FlowNode>();
  const { folding, drawn } = useEditor((state) => ({
    folding: state.folding,
    drawn: state.placed === shownIn(state) ? state.placement : undefined,
  }));
  const before = useRef(folding);
  const answer = useRef<Answer>(undefined);

  useEffect(() => {
    const { focus } = before.current;
    if (before.current !== folding) {
      before.current = folding;
      const id = focusedNode(editor.selection());
      const node = id === undefined ? undefined : flow.getNode(id);
      answer.current =
        node && focus === folding.focus ? { type: 'hold', id: node.id, at: node.position } : { type: 'fit' };
    }
    const due = answer.current;
    if (!drawn || !due) return;
    answer.current = undefined;
    if (due.type === 'fit') return view.show('fit');
    const now = flow.getNode(due.id)?.position ?? due.at;
    const { x, y, zoom } = flow.getViewport();
    const held = { x: x - (now.x - due.at.x) * zoom, y: y - (now.y - due.at.y) * zoom, zoom };
    void flow.setViewport(held, { duration: glideTime() });
  }, [folding, drawn, editor, flow, view]);
}
