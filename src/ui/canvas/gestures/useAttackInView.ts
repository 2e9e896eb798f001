import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { litAttack } from '../../../editor/attackInQuestion';
import { useApp, useEditor } from '../../useEditor';
import type { FlowNode } from '../scene/flow';
import { around, boxOf } from '../scene/framed';
import { fitted, panned, type Window } from '../scene/viewport';
import { glideTime } from './glide';

/** Shows an attack whole when it lights up, unless it is in view already; a panel that lies over the canvas hides what is below it. */
export function useAttackInView(ground: RefObject<HTMLElement | null>): void {
  const { editor } = useApp();
  const flow = useReactFlow<FlowNode>();
  const chosen = useEditor((state) => state.scenario.attack);
  useEffect(() => {
    const attack = chosen && litAttack(editor.store.getState());
    const box =
      attack &&
      around(
        flow
          .getNodes()
          .filter(({ id }) => attack.nodes.has(id))
          .map(boxOf),
      );
    const free = ground.current && freeOf(ground.current);
    if (!box || !free || !panned(box, free, flow.getViewport())) return;
    void flow.setViewport(fitted(box, free), { duration: glideTime() });
  }, [chosen, editor, flow, ground]);
}

/** What is left of the canvas beside a panel at its right, or above one at its foot. */
function freeOf(ground: HTMLElement): Window {
  const all = ground.getBoundingClientRect();
  const panel = document.getElementById('right-panel')?.getBoundingClientRect();
  if (!panel || panel.left >= all.right || panel.top >= all.bottom) return all;
  const isSheet = panel.width >= all.width;
  return {
    width: isSheet ? all.width : panel.left - all.left,
    height: isSheet ? panel.top - all.top : all.height,
  };
}
