import type { Window } from '../scene/viewport';

/** The lower left corner of the canvas that the legend covers, while it is shown. */
export function legendOver(ground: HTMLElement | null): Window | undefined {
  const legend = ground?.closest('.canvas')?.querySelector('.legend');
  const corner = ground?.getBoundingClientRect();
  const covered = legend?.getBoundingClientRect();
  return corner && covered && covered.width > 0
    ? { width: covered.right - corner.left, height: corner.bottom - covered.top }
    : undefined;
}
