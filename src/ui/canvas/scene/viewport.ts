import { getViewportForBounds, type Viewport } from '@xyflow/react';
import type { Box } from '../../../core/layout/placement';

/** The canvas on the screen, in pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

export const ZOOM = { least: 0.05, most: 2.5 };

/** Free ground around what was fitted, as a part of the window. */
const PADDING = 0.08;

/** Shows a box whole and in the middle; nothing is drawn larger than life to fill the window. */
export const fitted = (box: Box, { width, height }: Window): Viewport =>
  getViewportForBounds(box, width, height, ZOOM.least, 1, PADDING);

/**
 * Shows a drawing whole, beside a panel at the lower left rather than below it: where the panel would hide one of the
 * drawing's parts, it is fitted into the room to the right of the panel.
 */
export function fittedBeside(
  panel: Window | undefined,
  bounds: Box,
  parts: readonly Box[],
  window: Window,
): Viewport {
  const whole = fitted(bounds, window);
  const free = panel && { width: window.width - panel.width, height: window.height };
  if (!free || free.width < window.width / 2) return whole;
  if (!parts.some(isBelow(panel, window, whole))) return whole;
  const beside = fitted(bounds, free);
  return { ...beside, x: beside.x + panel.width };
}

/** Whether a box is hidden, if only in part, by a panel at the lower left. */
export const isBelow =
  (panel: Window, window: Window, { x, y, zoom }: Viewport) =>
  (box: Box): boolean =>
    box.x * zoom + x < panel.width && (box.y + box.height) * zoom + y > window.height - panel.height;

/** Shows the middle of a box in the middle of the window. */
export const centred = (box: Box, { width, height }: Window, zoom: number): Viewport => ({
  x: width / 2 - (box.x + box.width / 2) * zoom,
  y: height / 2 - (box.y + box.height / 2) * zoom,
  zoom,
});

/** Free ground that stays around what a person works on, in pixels. */
const MARGIN = 48;

/** Moves the window as little as will show a box; `undefined` when it is in view already. */
export function panned(box: Box, window: Window, viewport: Viewport): Viewport | undefined {
  const { x, y, zoom } = viewport;
  const dx = shift(box.x * zoom + x, box.width * zoom, window.width);
  const dy = shift(box.y * zoom + y, box.height * zoom, window.height);
  return dx === 0 && dy === 0 ? undefined : { x: x + dx, y: y + dy, zoom };
}

/** Whether any of a box can be seen. */
export function seen(box: Box, window: Window, { x, y, zoom }: Viewport): boolean {
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return (
    left < window.width && left + box.width * zoom > 0 && top < window.height && top + box.height * zoom > 0
  );
}

/** Whether all of a box can be seen. */
export function shownWhole(box: Box, window: Window, { x, y, zoom }: Viewport): boolean {
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return (
    left >= 0 &&
    left + box.width * zoom <= window.width &&
    top >= 0 &&
    top + box.height * zoom <= window.height
  );
}

function shift(start: number, length: number, room: number): number {
  const margin = Math.max(0, Math.min(MARGIN, (room - length) / 2));
  if (start < margin) return margin - start;
  if (start + length > room - margin) return Math.max(margin - start, room - margin - start - length);
  return 0;
}
