import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { litAttack } from '../../../editor/attackInQuestion';
import { useApp, useEditor } from '../../useEditor';
import type { FlowNode } from '../scene/flow';
import { around, boxOf } from '../scene/framed';
import { fittedBeside, isBelow, panned, type Window } from '../scene/viewport';
import { glideTime } from './glide';
import { legendOver } from './legendOver';

/** Shows an attack whole when it lights up, unless it is in view already, beside whatever lies over the canvas. */
export function useAttackInView(ground: RefObject<HTMLElement | null>): void {
  const { editor } = useApp();
  const flow = useReactFlow<FlowNode>();
  const chosen = useEditor((state) => state.scenario.attack);
  useEffect(() => {
    const attack = chosen && litAttack(editor.store.getState());
    if (!attack || !ground.current) return;
    const parts = flow
      .getNodes()
      .filter(({ id }) => attack.nodes.has(id))
      .map(boxOf);
    const box = around(parts);
    const { free, legend } = roomOf(ground.current);
    const now = flow.getViewport();
    const hidden = legend && parts.some(isBelow(legend, free, now));
    if (!box || (!hidden && !panned(box, free, now))) return;
    void flow.setViewport(fittedBeside(legend, box, parts, free), { duration: glideTime() });
  }, [chosen, editor, flow, ground]);
}

/** What is left of the canvas beside a panel at its right, or above one at its foot, and what the legend covers of that. */
function roomOf(ground: HTMLElement): { readonly free: Window; readonly legend: Window | undefined } {
  const all = ground.getBoundingClientRect();
  const panel = document.getElementById('right-panel')?.getBoundingClientRect();
  const legend = legendOver(ground);
  if (!panel || panel.left >= all.right || panel.top >= all.bottom) return { free: all, legend };
  if (panel.width < all.width) return { free: { width: panel.left - all.left, height: all.height }, legend };
  const height = panel.top - all.top;
  const above = legend && legend.height - (all.height - height);
  return {
    free: { width: all.width, height },
    legend: legend && above && above > 0 ? { width: legend.width, height: above } : undefined,
  };
}
