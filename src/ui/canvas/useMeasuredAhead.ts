import { useEffect } from 'react';
import { figureOf } from '../../core/layout/figure';
import type { TreeNode } from '../../core/tree/tree';
import { useEditor } from '../useEditor';

/** For so many milliseconds at a time the page measures, and listens in between. */
const MOMENT = 8;

/**
 * Measures the nodes of the document while it is drawn in the layout's worker, when the page has little else to do. What
 * is measured is remembered, so that the first drawing finds it done.
 */
export function useMeasuredAhead(): void {
  const nodes = useEditor((state) => state.history.present.nodes);
  useEffect(() => {
    let measured = 0;
    let next: ReturnType<typeof setTimeout>;
    const measure = () => {
      const end = performance.now() + MOMENT;
      while (measured < nodes.length && performance.now() < end) figureOf(nodes[measured++] as TreeNode);
      if (measured < nodes.length) next = setTimeout(measure);
    };
    next = setTimeout(measure);
    return () => clearTimeout(next);
  }, [nodes]);
}
