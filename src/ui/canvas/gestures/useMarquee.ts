import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent as ReactPointerEvent, useState } from 'react';
import type { Box } from '../../../core/layout/placement';
import type { Point } from '../../../core/tree/tree';
import { selectNodes } from '../../../editor/selection';
import { useApp } from '../../useEditor';
import type { FlowNode } from '../scene/flow';
import { boxesOf } from '../scene/framed';
import { swallowClick } from './swallowClick';

/**
 * Dragging with Shift over the open canvas selects what the rectangle touches. Esc gives back the selection before.
 * The rectangle is in the drawing's coordinates.
 */
export function useMarquee() {
  const { editor } = useApp();
  const { getNodes, screenToFlowPosition } = useReactFlow<FlowNode>();
  const [rectangle, setRectangle] = useState<Box>();

  const begins = ({ shiftKey, button, target }: MouseEvent | ReactPointerEvent) =>
    shiftKey && button === 0 && target instanceof Element && target.matches('.react-flow__pane');

  const begin = (event: ReactPointerEvent) => {
    const before = editor.selection();
    const start = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const boxes = boxesOf(getNodes());
    const move = ({ clientX, clientY }: PointerEvent) => {
      const spanned = between(start, screenToFlowPosition({ x: clientX, y: clientY }));
      setRectangle(spanned);
      editor.select(selectNodes([...boxes].filter(([, box]) => touch(box, spanned)).map(([id]) => id)));
    };
    const press = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      editor.select(before);
      end();
    };
    const letGo = () => {
      end();
      swallowClick();
    };
    const end = () => {
      setRectangle(undefined);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', letGo);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', press, true);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', letGo);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', press, true);
  };

  return {
    rectangle,
    // React Flow's panning listens to the mouse, so the mouse must not reach it; the pointer begins the rectangle.
    onPointerDownCapture: (event: ReactPointerEvent) => {
      if (begins(event)) begin(event);
    },
    onMouseDownCapture: (event: MouseEvent) => {
      if (begins(event)) event.stopPropagation();
    },
  };
}

const between = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
