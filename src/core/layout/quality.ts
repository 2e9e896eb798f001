import { graphOf } from '../tree/graph';
import type { AttackTree, Point } from '../tree/tree';
import { overlap } from './boxes';
import type { Box, Placement, Route } from './placement';
import { mayRunTogether } from './sharing';

/** What can be measured of a drawing; the tests, the search and the benchmark look at the same figures. */
export interface Quality {
  /** Pairs of boxes (nodes, notes, shields, titles of regions) that overlap. */
  readonly overlaps: number;
  /** Pairs of an edge and a box that is not its own and that it touches. */
  readonly through: number;
  /** Pairs of edges with no end in common that share a line or touch at a corner, so that nobody can tell them apart. */
  readonly ambiguous: number;
  /** Distinct points where edges with no end in common cross. */
  readonly crossings: number;
  readonly bendsPerEdge: number;
  /** Pairs of siblings that stand the other way round than in the document. */
  readonly inversions: number;
  readonly width: number;
  readonly height: number;
  /** Area of all nodes and notes : area of the picture. */
  readonly fill: number;
}

/** Measures a drawing of a tree. */
export function qualityOf(tree: AttackTree, placement: Placement): Quality {
  const { ambiguous, crossings } = meetings(tree, placement.edges);
  const bends = placement.edges.reduce((sum, edge) => sum + edge.points.length - 2, 0);
  const area = Object.values(placement.nodes).reduce((sum, box) => sum + box.width * box.height, 0);
  const { width, height } = placement.bounds;
  return {
    overlaps: overlaps(boxesOf(placement).map(({ box }) => box)),
    through: through(placement),
    ambiguous,
    crossings,
    bendsPerEdge: placement.edges.length === 0 ? 0 : bends / placement.edges.length,
    inversions: inversions(tree, placement),
    width,
    height,
    fill: width * height === 0 ? 0 : area / (width * height),
  };
}

interface Owned {
  readonly box: Box;
  /** The node that it is. */
  readonly node?: string;
  readonly title?: true;
}

function boxesOf(placement: Placement): readonly Owned[] {
  return [
    ...Object.entries(placement.nodes).map(([node, box]) => ({ node, box })),
    ...placement.shields.map(({ box }) => ({ box })),
    ...placement.regions.map(({ title }) => ({ box: title, title: true as const })),
  ];
}

function overlaps(boxes: readonly Box[]): number {
  const sorted = [...boxes].sort((one, other) => one.x - other.x);
  let count = 0;
  sorted.forEach((box, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next] as Box;
      if (other.x >= box.x + box.width) break;
      if (overlap(box, other)) count++;
    }
  });
  return count;
}

function through(placement: Placement): number {
  const boxes = boxesOf(placement).filter((owned) => !owned.title);
  let count = 0;
  for (const edge of placement.edges)
    for (const { box, node } of boxes)
      if (node !== edge.parent && node !== edge.child && touches(edge, box)) count++;
  return count;
}

/** Whether a route comes as near to a box as its rim. */
export function touches(edge: Route, box: Box): boolean {
  for (let at = 1; at < edge.points.length; at++) {
    const from = edge.points[at - 1] as Point;
    const to = edge.points[at] as Point;
    if (
      Math.max(from.x, to.x) >= box.x &&
      Math.min(from.x, to.x) <= box.x + box.width &&
      Math.max(from.y, to.y) >= box.y &&
      Math.min(from.y, to.y) <= box.y + box.height
    )
      return true;
  }
  return false;
}

interface Line {
  readonly edge: Route;
  readonly level: boolean;
  readonly from: Point;
  readonly to: Point;
}

/** Every straight piece of every edge, from left to right or from top to bottom. */
function linesOf(edges: readonly Route[]): readonly Line[] {
  const lines: Line[] = [];
  for (const edge of edges)
    for (let at = 1; at < edge.points.length; at++) {
      const one = edge.points[at - 1] as Point;
      const other = edge.points[at] as Point;
      const level = one.y === other.y;
      const forwards = level ? one.x <= other.x : one.y <= other.y;
      lines.push({ edge, level, from: forwards ? one : other, to: forwards ? other : one });
    }
  return lines.sort((one, other) => one.from.x - other.from.x);
}

function meetings(
  tree: AttackTree,
  edges: readonly Route[],
): { readonly ambiguous: number; readonly crossings: number } {
  const lines = linesOf(edges);
  const crossings = new Set<string>();
  const ambiguous = new Set<string>();
  lines.forEach((line, at) => {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next] as Line;
      if (other.from.x > line.to.x) break;
      if (other.from.y > line.to.y || line.from.y > other.to.y) continue;
      const { edge } = line;
      if (edge.parent === other.edge.parent || edge.child === other.edge.child) continue;
      const crossing = line.level === other.level ? undefined : properCrossing(line, other);
      if (crossing) crossings.add(crossing);
      else if (!mayRunTogether(tree, edge, other.edge))
        ambiguous.add(
          [`${edge.parent} ${edge.child}`, `${other.edge.parent} ${other.edge.child}`].sort().join(),
        );
    }
  });
  return { ambiguous: ambiguous.size, crossings: crossings.size };
}

/** Where two lines at right angles cross, unless one only ends at the other. */
function properCrossing(one: Line, other: Line): string | undefined {
  const [level, upright] = one.level ? [one, other] : [other, one];
  const { x } = upright.from;
  const { y } = level.from;
  const inside = x > level.from.x && x < level.to.x && y > upright.from.y && y < upright.to.y;
  return inside ? `${x} ${y}` : undefined;
}

function inversions(tree: AttackTree, placement: Placement): number {
  const start = (id: string): number =>
    (placement.direction === 'down' ? placement.nodes[id]?.x : placement.nodes[id]?.y) ?? 0;
  let count = 0;
  for (const { children } of graphOf(tree).branches)
    children.forEach((child, at) => {
      for (const other of children.slice(at + 1)) if (start(other) < start(child)) count++;
    });
  return count;
}
