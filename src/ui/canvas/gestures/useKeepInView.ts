import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Box } from '../../../core/layout/placement';
import { shownIn } from '../../../editor/editor';
import { useEditor } from '../../useEditor';
import type { FlowNode } from '../scene/flow';
import { boxOf } from '../scene/framed';
import { tabStopOf } from '../scene/tabStop';
import { centred, panned, seen } from '../scene/viewport';
import { glideTime } from './glide';

/** Below this zoom a label cannot be read while it is typed, and this is what it is raised to. */
const TYPING = { least: 0.5, raised: 0.9 };

/**
 * Moves the window as little as will show what is selected or renamed. It does not run after what a person has just
 * pointed at on the canvas, nor after a node that was out of view before the drawing changed.
 */
export function useKeepInView(ground: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow<FlowNode>();
  const store = useStoreApi();
  const { stop, typing, placement } = useEditor((state) => ({
    stop:
      state.renaming?.id ??
      (state.selection.type === 'nothing' ? undefined : tabStopOf(shownIn(state), state.selection)),
    typing: state.renaming !== undefined && state.surface === 'canvas',
    placement: state.placement,
  }));
  const last = useRef<{ stop: string | undefined; typing: boolean; box: Box | undefined }>(undefined);
  const pointed = useRef(false);

  useEffect(() => {
    const press = ({ type, target }: Event) => {
      pointed.current =
        type === 'pointerdown' && target instanceof Node && ground.current?.contains(target) === true;
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', press, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', press, true);
    };
  }, [ground]);

  useEffect(() => {
    const node = stop === undefined ? undefined : flow.getNode(stop);
    const box = node && boxOf(node);
    const before = last.current;
    last.current = { stop, typing, box };
    if (!box || !placement || store.getState().width === 0) return;
    const window = store.getState();
    const viewport = flow.getViewport();
    const another = before?.stop !== stop || before?.typing !== typing;
    const followed = another
      ? typing || !pointed.current
      : typing || (before?.box !== undefined && moved(before.box, box) && seen(before.box, window, viewport));
    if (!followed) return;
    const next =
      typing && viewport.zoom < TYPING.least
        ? centred(box, window, TYPING.raised)
        : panned(box, window, viewport);
    if (next) void flow.setViewport(next, { duration: glideTime() });
  }, [stop, typing, placement, flow, store]);
}

const moved = (a: Box, b: Box) => a.x !== b.x || a.y !== b.y;
