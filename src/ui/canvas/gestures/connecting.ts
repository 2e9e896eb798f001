import { createContext, type PointerEvent, useContext } from 'react';

/** What a handle adds to its node. */
export type Relative = 'child' | 'parent' | 'mitigation';

/** What handles can do. */
export interface Connecting {
  /** Adds a relative and opens its text field. */
  readonly add: (node: string, relative: Relative) => void;
  /** The pointer went down on a handle: it may become a line to another node. */
  readonly begin: (event: PointerEvent<HTMLElement>, node: string, relative: Relative) => void;
}

const Shared = createContext<Connecting | undefined>(undefined);

/** Stands around the nodes of the canvas. */
export const ConnectingProvider = Shared.Provider;

export function useConnecting(): Connecting {
  const shared = useContext(Shared);
  if (!shared) throw new Error('A handle is drawn outside the canvas.');
  return shared;
}
