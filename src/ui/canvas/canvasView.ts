import type { Page } from '../../editor/commands/command';

/** What a person may ask of the window onto the drawing. */
export type ViewRequest = Parameters<Page['view']>[0];

/** The way to the canvas for what lies around it: the commands ask it, the status line reads its zoom. */
export interface CanvasView {
  /** 1 is life size. */
  readonly zoom: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does nothing while no canvas is on the page. */
  readonly show: (what: ViewRequest) => void;
  /** Puts the keyboard's focus on the canvas. */
  readonly focus: () => void;
  /** Called by the canvas that answers; gives back how to leave. */
  readonly attach: (window: CanvasWindow) => () => void;
  /** Called by the canvas when its zoom has changed. */
  readonly zoomed: (zoom: number) => void;
}

/** What the canvas on the page can do. */
export interface CanvasWindow {
  readonly show: (what: ViewRequest) => void;
  readonly focus: () => void;
}

/** Made once by the page and given to the canvas, so that both speak of the same window. */
export function createCanvasView(): CanvasView {
  let zoom = 1;
  let window: CanvasWindow | undefined;
  const listeners = new Set<() => void>();

  return {
    zoom: () => zoom,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (what) => window?.show(what),
    focus: () => window?.focus(),
    attach(answering) {
      window = answering;
      return () => {
        if (window === answering) window = undefined;
      };
    },
    zoomed(now) {
      if (now === zoom) return;
      zoom = now;
      for (const listener of listeners) listener();
    },
  };
}
