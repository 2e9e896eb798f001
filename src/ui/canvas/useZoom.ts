import { useSyncExternalStore } from 'react';
import type { CanvasView } from './canvasView';

/** The zoom of the canvas in whole per cent. */
export const useZoom = (view: CanvasView): number =>
  useSyncExternalStore(view.subscribe, () => Math.round(view.zoom() * 100));
