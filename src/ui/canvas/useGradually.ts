import { useEffect, useRef, useState } from 'react';
import type { Flow } from './scene/flow';

/** How many parts of a larger one appear first, with everything else that a new drawing brings; and at least later. */
const FIRST = 24;
const LEAST = 60;
/** How long a frame should take while parts appear, in milliseconds. */
const FRAME = { good: 40, poor: 70 };

/**
 * Lets a large drawing appear part by part, nodes before edges, each frame as many as the browser has time for. A
 * drawing that has appeared stays whole, whatever is edited, until there is none.
 */
export function useGradually(flow: Flow, gradually: boolean): Flow {
  const { nodes, edges } = flow;
  const total = nodes.length + edges.length;
  const [shown, setShown] = useState(FIRST);
  const pace = useRef({ step: LEAST, frame: 0 });
  const whole = !gradually || shown >= total;

  useEffect(() => {
    if (total === 0) return setShown(FIRST);
    if (whole) return setShown(Number.POSITIVE_INFINITY);
    const next = requestAnimationFrame((frame) => {
      pace.current = { step: paced(pace.current.step, frame - pace.current.frame), frame };
      setShown(shown + pace.current.step);
    });
    return () => cancelAnimationFrame(next);
  }, [total, whole, shown]);

  return whole
    ? flow
    : { nodes: nodes.slice(0, shown), edges: edges.slice(0, Math.max(0, shown - nodes.length)) };
}

/** How many parts come next, after a frame of so many milliseconds. */
export function paced(step: number, took: number): number {
  if (took < FRAME.good) return Math.max(LEAST, Math.ceil(step * 1.5));
  return took > FRAME.poor ? Math.max(LEAST, step >> 1) : step;
}
