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
  /** What the layout has to know of this drawing to make the next one like it; of no meaning to anyone else. */
  readonly plan?: Plan;
}

/** How a drawing came about, beyond what can be seen of it. */
export interface Plan {
  /** The members of each column. */
  readonly columns: readonly (readonly string[])[];
  /** The row of each block, by the id of its first member. */
  readonly rank: Readonly<Record<string, number>>;
  /**
   * How many rows below its parent an edge leaves the parent's other edges, and joins the others into its child;
   * 0 and 1 for those that are not named.
   */
  readonly ways: Readonly<Record<string, readonly [number, number]>>;
  /** Where each line that passes a row stands across. */
  readonly wires: Readonly<Record<string, number>>;
  /** Where nodes that a person has placed would stand across otherwise. */
  readonly homes: Readonly<Record<string, number>>;
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
