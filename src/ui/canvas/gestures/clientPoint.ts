import type { Point } from '../../../core/tree/tree';

/** Where on the screen a finger or the pointer is. */
export function clientPoint(event: MouseEvent | TouchEvent): Point {
  const { clientX: x, clientY: y } =
    'touches' in event ? (event.touches[0] ?? event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  return { x, y };
}
