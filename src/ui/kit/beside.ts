/** What something stands beside: edges of the window's coordinates, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Wish {
  readonly side: Side;
  /** Which edges agree; for the top and the bottom side from left to right. */
  readonly align: 'start' | 'center' | 'end';
  readonly gap: number;
  /** Rather than be cut it may lie over what it stands beside. */
  readonly mayCover?: boolean;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** The room that there is. */
  readonly maxHeight: number;
}

/** What stays free at the edge of the window. */
const MARGIN = 8;

/** Where something that floats stands: on the side wished for, or opposite where there is more room, and never outside. */
export function beside(
  anchor: Area,
  { width, height }: Size,
  screen: Size,
  { side, align, gap, mayCover = false }: Wish,
): Spot {
  const room: Readonly<Record<Side, number>> = {
    top: anchor.top - gap - MARGIN,
    bottom: screen.height - anchor.bottom - gap - MARGIN,
    left: anchor.left - gap - MARGIN,
    right: screen.width - anchor.right - gap - MARGIN,
  };
  const upright = side === 'top' || side === 'bottom';
  const opposite = OPPOSITE[side];
  const lacking = !mayCover && room[side] < (upright ? height : width);
  const chosen = lacking && room[opposite] > room[side] ? opposite : side;
  const maxHeight = upright && !mayCover ? Math.max(0, room[chosen]) : screen.height - 2 * MARGIN;
  const high = Math.min(height, maxHeight);
  const across = upright
    ? aligned(anchor.left, anchor.right, width, align)
    : aligned(anchor.top, anchor.bottom, high, align);
  const away = {
    top: anchor.top - gap - high,
    bottom: anchor.bottom + gap,
    left: anchor.left - gap - width,
    right: anchor.right + gap,
  }[chosen];
  return {
    left: within(upright ? across : away, width, screen.width),
    top: within(upright ? away : across, high, screen.height),
    maxHeight,
  };
}

/** Moves something that floats to its spot beside an area of the window. */
export function place(popup: HTMLElement, anchor: Area, wish: Wish): void {
  popup.style.maxHeight = '';
  const size = { width: popup.offsetWidth, height: popup.offsetHeight };
  const spot = beside(anchor, size, { width: innerWidth, height: innerHeight }, wish);
  popup.style.left = `${spot.left}px`;
  popup.style.top = `${spot.top}px`;
  popup.style.maxHeight = `${spot.maxHeight}px`;
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

function aligned(start: number, end: number, length: number, align: Wish['align']): number {
  switch (align) {
    case 'start':
      return start;
    case 'center':
      return (start + end - length) / 2;
    case 'end':
      return end - length;
  }
}

const within = (start: number, length: number, whole: number): number =>
  Math.max(MARGIN, Math.min(start, whole - length - MARGIN));
