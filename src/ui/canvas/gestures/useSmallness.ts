import { type RefObject, useEffect } from 'react';
import type { CanvasView } from '../canvasView';

/** How small the drawing is, in few steps: 1 at life size and above, down to 0.1. */
const smallness = (zoom: number) => Math.min(1, Math.max(0.1, Math.ceil(zoom * 10) / 10));

/** Tells the style sheets how small the drawing is, so that its lines stay wide enough to be seen. */
export function useSmallness(view: CanvasView, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let told: number | undefined;
    const tell = () => {
      const now = smallness(view.zoom());
      if (now === told) return;
      told = now;
      root.current?.style.setProperty('--smallness', `${now}`);
    };
    tell();
    return view.subscribe(tell);
  }, [view, root]);
}
