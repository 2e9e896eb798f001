import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Placement } from '../../../core/layout/placement';
import type { AttackTree } from '../../../core/tree/tree';
import { shownIn } from '../../../editor/editor';
import { selectedNodes } from '../../../editor/selection';
import { useApp, useEditor } from '../../useEditor';
import type { CanvasView, ViewRequest } from '../canvasView';
import type { FlowNode } from '../scene/flow';
import { around, boxOf } from '../scene/framed';
import { tabStopOf } from '../scene/tabStop';
import { centred, fitted, fittedBeside, type Window } from '../scene/viewport';
import { glideTime } from './glide';
import { inFlow } from './inFlow';
import { legendOver } from './legendOver';

/** Below this zoom labels are too small to read. */
const READABLE = 0.7;

/**
 * Answers what the page asks of the window, and shows a document whole when it is opened, and goes on doing so while its
 * drawing gets better, unless a person has taken the window elsewhere.
 */
export function useCanvasWindow(view: CanvasView, root: RefObject<HTMLElement | null>): void {
  const { editor } = useApp();
  const flow = useReactFlow<FlowNode>();
  const store = useStoreApi();
  const whole = useRef<{ readonly viewport: Viewport; readonly from: number }>(undefined);

  const showWhole = useCallback(
    (placement: Placement, duration: number) => {
      const viewport = wholeIn(placement, store.getState(), root.current);
      whole.current = { viewport, from: performance.now() + duration };
      void flow.setViewport(viewport, { duration });
    },
    [flow, store, root],
  );

  useEffect(() => {
    const showSelection = () => {
      const state = editor.store.getState();
      const { selection } = state;
      const ids = new Set([...selectedNodes(selection), tabStopOf(shownIn(state), selection)]);
      const boxes = flow.getNodes().filter(({ id }) => ids.has(id));
      const box = around(boxes.map(boxOf));
      if (!box || selection.type === 'nothing') return;
      const zoom = Math.min(fitted(box, store.getState()).zoom, Math.max(flow.getZoom(), READABLE));
      void flow.setViewport(centred(box, store.getState(), zoom), { duration: glideTime() });
    };
    const show = (what: ViewRequest) => {
      const options = { duration: glideTime() };
      switch (what) {
        case 'in':
          return void flow.zoomIn(options);
        case 'out':
          return void flow.zoomOut(options);
        case 'actual':
          return void flow.zoomTo(1, options);
        case 'fit': {
          const { placement } = editor.store.getState();
          if (placement) showWhole(placement, options.duration);
          return;
        }
        case 'selection':
          // After the window has followed a selection that was made a moment ago.
          requestAnimationFrame(showSelection);
      }
    };
    const focus = () => {
      const stop = tabStopOf(shownIn(editor.store.getState()), editor.selection());
      const drawn = root.current && stop !== undefined ? inFlow(root.current, stop) : null;
      (drawn ?? root.current)?.focus({ preventScroll: true });
    };
    return view.attach({ show, focus });
  }, [editor, flow, store, view, root, showWhole]);

  const { placement, placed } = useEditor(({ placement, placed }) => ({ placement, placed }));
  const shown = useRef<AttackTree>(undefined);
  const ready = flow.viewportInitialized;
  useLayoutEffect(() => {
    if (!placement) shown.current = undefined;
    else if (ready) {
      const better = shown.current === placed;
      const opened = shown.current === undefined;
      shown.current = placed;
      if (opened) showWhole(placement, 0);
      else if (better && isAt(whole.current, flow.getViewport())) showWhole(placement, glideTime());
    }
  }, [placement, placed, ready, flow, showWhole]);
}

/** Whether the window is still where it showed the drawing whole, or on its way there. */
function isAt(
  whole: { readonly viewport: Viewport; readonly from: number } | undefined,
  { x, y, zoom }: Viewport,
): boolean {
  if (!whole) return false;
  const { viewport, from } = whole;
  return performance.now() < from || (viewport.x === x && viewport.y === y && viewport.zoom === zoom);
}

/** The window that shows a drawing whole, with nothing of it below the legend. */
function wholeIn(placement: Placement, window: Window, root: HTMLElement | null): Viewport {
  const parts = [...Object.values(placement.nodes), ...placement.shields.map(({ box }) => box)];
  return fittedBeside(legendOver(root), placement.bounds, parts, window);
}
