import type { ColourBy } from '../../core/render/draw';

/** What the window onto the drawing shows; session state, never saved with a document. */
export interface CanvasViewState {
  /** 1 is life size. */
  readonly zoom: number;
  readonly legend: boolean;
  readonly minimap: boolean;
  readonly colourBy: ColourBy;
}

/** What a person may ask of the window. */
export type ViewRequest = 'fit' | 'in' | 'out' | 'actual' | 'selection';

/** The way to the canvas for all that lies around it: commands, the status line, the preferences. */
export interface CanvasView {
  readonly state: () => CanvasViewState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<CanvasViewState>) => void;
  readonly toggle: (what: 'legend' | 'minimap') => void;
  /** Does nothing while no canvas is on the page. */
  readonly show: (what: ViewRequest) => void;
  /** Puts the focus on the canvas; false while none is on the page. */
  readonly focus: () => boolean;
  /** Called by the canvas that answers; gives back how to leave. */
  readonly attach: (window: CanvasWindow) => () => void;
}

/** What the canvas on the page can do. */
export interface CanvasWindow {
  readonly show: (what: ViewRequest) => void;
  readonly focus: () => void;
}

const INITIAL: CanvasViewState = { zoom: 1, legend: false, minimap: true, colourBy: 'gate' };

/** Made once by the page and given to the canvas, so that both speak of the same window. */
export function createCanvasView(initial: Partial<CanvasViewState> = {}): CanvasView {
  let state: CanvasViewState = { ...INITIAL, ...initial };
  let window: CanvasWindow | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<CanvasViewState>) => {
    const next = { ...state, ...change };
    const keys = Object.keys(change) as (keyof CanvasViewState)[];
    if (keys.every((key) => next[key] === state[key])) return;
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    toggle: (what) => set({ [what]: !state[what] }),
    show: (what) => window?.show(what),
    focus() {
      window?.focus();
      return window !== undefined;
    },
    attach(answering) {
      window = answering;
      return () => {
        if (window === answering) window = undefined;
      };
    },
  };
}
