import { useEffect, useState } from 'react';

/** How long after a screen appeared, in milliseconds: the screen itself comes first. */
const LATER = 200;

/**
 * Loads what is likely to be wanted next, once what is wanted now is there; says whether it is loaded. What fails to
 * load is asked for again, and missed, when it is wanted. `load` always has to be the same.
 */
export function useLater(load: () => Promise<unknown>): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(
      () =>
        load().then(
          () => setLoaded(true),
          () => undefined,
        ),
      LATER,
    );
    return () => clearTimeout(timer);
  }, [load]);
  return loaded;
}
