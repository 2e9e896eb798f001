import type { Direction, Point } from '../tree/tree';

/** A rectangle in whole pixels, `x` and `y` its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a tree stands. Plain data: it crosses to and from a worker. */
export interface Placement {
  readonly direction: Direction;
  /** What the picture covers, every part below included. */
  readonly bounds: Box;
  /** One box for every node, notes included, by id. */
  readonly nodes: Readonly<Record<string, Box>>;
  /** One route for every edge. */
  readonly edges: readonly Route[];
  /** One shield for every node that a mitigation is on. */
  readonly shields: readonly Shield[];
  readonly regions: readonly Region[];
  /** Where lines of the same parent, or into the same child, join: drawn as a small dot. */
  readonly junctions: readonly Point[];
}

/** An edge from the parent's outline to the child's, horizontal and vertical by turns. At least two points. */
export interface Route {
  readonly parent: string;
  readonly child: string;
  readonly points: readonly Point[];
}

/** A mitigation as drawn once beside a node it is on. */
export interface Shield {
  readonly mitigation: string;
  readonly on: string;
  readonly box: Box;
}

/** The hatched ground of a group: one or several patches that cover no node of others. */
export interface Region {
  readonly group: string;
  readonly patches: readonly Box[];
  /** Where the group's label stands. */
  readonly title: Box;
}
