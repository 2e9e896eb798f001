import { useEffect } from 'react';

/** How long after a screen appeared, in milliseconds: the screen itself comes first. */
const LATER = 200;

/**
 * Loads what is likely to be wanted next, once what is wanted now is there. What fails to load is asked for again, and
 * missed, when it is wanted. `load` always has to be the same.
 */
export function useLater(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => undefined), LATER);
    return () => clearTimeout(timer);
  }, [load]);
}
