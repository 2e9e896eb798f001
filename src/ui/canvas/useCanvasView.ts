import { useSyncExternalStore } from 'react';
import type { CanvasView, CanvasViewState } from './canvasView';

/** Reads one thing of the window onto the drawing, and again whenever it changes. */
export const useCanvasView = <Value>(view: CanvasView, selector: (state: CanvasViewState) => Value): Value =>
  useSyncExternalStore(view.subscribe, () => selector(view.state()));
