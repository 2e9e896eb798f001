import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp, useEditor } from '../../useEditor';
import type { CanvasView, ViewRequest } from '../canvasView';
import type { FlowNode } from '../scene/flow';
import { around, boxOf } from '../scene/framed';
import { centred, fitted } from '../scene/viewport';
import { glideTime } from './glide';

/** Answers what the page asks of the window, and shows a document whole when it is opened. */
export function useCanvasWindow(view: CanvasView, root: RefObject<HTMLElement | null>): void {
  const { editor } = useApp();
  const flow = useReactFlow<FlowNode>();
  const store = useStoreApi();

  useEffect(() => {
    const show = (what: ViewRequest) => {
      const options = { duration: glideTime() };
      const { width, height } = store.getState();
      switch (what) {
        case 'in':
          return flow.zoomIn(options);
        case 'out':
          return flow.zoomOut(options);
        case 'actual':
          return flow.zoomTo(1, options);
        case 'fit': {
          const { placement } = editor.store.getState();
          return placement && flow.setViewport(fitted(placement.bounds, { width, height }), options);
        }
        case 'selection': {
          const box = around(
            flow
              .getNodes()
              .filter(({ selected }) => selected)
              .map(boxOf),
          );
          if (!box) return undefined;
          const whole = fitted(box, { width, height });
          const zoom = Math.min(whole.zoom, Math.max(flow.getZoom(), READABLE));
          return flow.setViewport(centred(box, { width, height }, zoom), options);
        }
      }
    };
    const focus = () => root.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    return view.attach({ show: (what) => void show(what), focus });
  }, [editor, flow, store, view, root]);

  const placement = useEditor((state) => state.placement);
  const opened = useRef(false);
  const ready = flow.viewportInitialized;
  useLayoutEffect(() => {
    if (!placement) opened.current = false;
    else if (ready && !opened.current) {
      opened.current = true;
      const { width, height } = store.getState();
      void flow.setViewport(fitted(placement.bounds, { width, height }));
    }
  }, [placement, ready, flow, store]);
}

/** Below this zoom labels are too small to read. */
const READABLE = 0.7;
