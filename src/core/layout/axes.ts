import type { Direction } from '../tree/tree';
import type { Box } from './placement';

/**
 * The layout thinks in two axes of its own: `along` runs from parents to children, `across` runs from sibling to
 * sibling. A tree that is drawn downwards has across = x and along = y; one that is drawn to the right the other
 * way round. Nodes keep their own width and height either way.
 */
export interface Span {
  readonly across: number;
  readonly along: number;
  /** Extent across. */
  readonly breadth: number;
  /** Extent along. */
  readonly depth: number;
}

/** The sides of a box that lines leave and enter by. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How the two axes of the layout lie on the page. */
export interface Axes {
  readonly direction: Direction;
  /** Where lines come in from the parent. */
  readonly near: Side;
  /** Where lines go out to the children. */
  readonly far: Side;
  /** Where lines come in from the spine of a column. */
  readonly before: Side;
  /** Where lines go out to the far spine of a column. */
  readonly after: Side;
  readonly breadth: (size: { readonly width: number; readonly height: number }) => number;
  readonly depth: (size: { readonly width: number; readonly height: number }) => number;
  readonly box: (span: Span) => Box;
  readonly span: (box: Box) => Span;
  readonly point: (across: number, along: number) => { readonly x: number; readonly y: number };
}

const DOWN: Axes = {
  direction: 'down',
  near: 'top',
  far: 'bottom',
  before: 'left',
  after: 'right',
  breadth: (size) => size.width,
  depth: (size) => size.height,
  box: (span) => ({ x: span.across, y: span.along, width: span.breadth, height: span.depth }),
  span: (box) => ({ across: box.x, along: box.y, breadth: box.width, depth: box.height }),
  point: (across, along) => ({ x: across, y: along }),
};

const RIGHT: Axes = {
  direction: 'right',
  near: 'left',
  far: 'right',
  before: 'top',
  after: 'bottom',
  breadth: (size) => size.height,
  depth: (size) => size.width,
  box: (span) => ({ x: span.along, y: span.across, width: span.depth, height: span.breadth }),
  span: (box) => ({ across: box.y, along: box.x, breadth: box.height, depth: box.width }),
  point: (across, along) => ({ x: along, y: across }),
};

/** The axes of a direction. */
export const axesOf = (direction: Direction): Axes => (direction === 'down' ? DOWN : RIGHT);
