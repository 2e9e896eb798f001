import { type Axes, axesOf } from '../../../core/layout/axes';
import { figureOf } from '../../../core/layout/figure';
import type { Box, Placement } from '../../../core/layout/placement';
import { AIR } from '../../../core/layout/spacing';
import { type Graph, graphOf } from '../../../core/tree/graph';
import { type AttackTree, isBranch, type Point, type TreeNode } from '../../../core/tree/tree';

/** Where nodes are while the newest document may be ahead of its drawing. */
export interface Ground {
  readonly tree: AttackTree;
  readonly placement: Placement;
  /** The document that `placement` draws. */
  readonly placed: AttackTree | undefined;
  /** Nodes that a person holds, or has let go of a moment ago. */
  readonly moved: ReadonlyMap<string, Point>;
}

/**
 * The box of every node, in file order. What the drawing knows stays where the drawing has it; what it does not know
 * yet gets a place beside its relatives at once, so that a new node can be typed into in the frame of the key press.
 */
export function placesOf({ tree, placement, placed, moved }: Ground): ReadonlyMap<string, Box> {
  const ahead = tree !== placed;
  const axes = axesOf(placement.direction);
  const places = new Map<string, Box>();
  const homeless: TreeNode[] = [];
  for (const node of tree.nodes) {
    const { width, height } = figureOf(node);
    const drawn = placement.nodes[node.id];
    const at = moved.get(node.id) ?? (ahead ? node.position : undefined);
    if (at) places.set(node.id, { x: at.x, y: at.y, width, height });
    else if (drawn) places.set(node.id, regrown(drawn, { width, height }, axes));
    else homeless.push(node);
  }
  const graph = graphOf(tree);
  for (const node of homeless) {
    const { width, height } = figureOf(node);
    const size = { width, height };
    places.set(node.id, { ...provisional(node, size, graph, places, axes), ...size });
  }
  return places;
}

type Size = { readonly width: number; readonly height: number };

/** The drawing's place for a node whose label may have grown since: its entrance stays, and so does its middle. */
function regrown(drawn: Box, size: Size, axes: Axes): Box {
  if (drawn.width === size.width && drawn.height === size.height) return drawn;
  const before = axes.span(drawn);
  const across = before.across + Math.round((before.breadth - axes.breadth(size)) / 2);
  return { ...axes.point(across, before.along), ...size };
}

function provisional(
  node: TreeNode,
  size: Size,
  graph: Graph,
  places: ReadonlyMap<string, Box>,
  axes: Axes,
): Point {
  const place = (id: string | undefined) => (id === undefined ? undefined : places.get(id));
  const first = (ids: readonly string[]) => ids.find((id) => places.has(id));
  const breadth = axes.breadth(size);
  const depth = axes.depth(size);
  const clear = AIR.leaving + AIR.arriving;
  const beside = (box: Box): Point => {
    const { across, along, breadth: taken } = axes.span(box);
    return axes.point(across + taken + AIR.siblings, along);
  };
  const middle = ({ across, breadth: taken }: ReturnType<Axes['span']>) => across + taken / 2 - breadth / 2;

  if (!isBranch(node)) {
    const subject = place(first(node.about));
    if (subject) return whole(beside(subject));
  }
  const parentId = first(graph.parents(node.id));
  const parent = place(parentId);
  const child = place(first(graph.children(node.id)));
  if (parent && parentId !== undefined && !child) {
    const siblings = graph.children(parentId);
    const elder = place(siblings.slice(0, siblings.indexOf(node.id)).findLast((id) => places.has(id)));
    if (elder) return whole(beside(elder));
    const span = axes.span(parent);
    return whole(axes.point(middle(span), span.along + span.depth + clear));
  }
  if (parent && child) {
    const above = axes.span(parent);
    const below = axes.span(child);
    const along = (above.along + above.depth + below.along - depth) / 2;
    return whole(axes.point((middle(above) + middle(below)) / 2, along));
  }
  if (child) {
    const span = axes.span(child);
    return whole(axes.point(middle(span), span.along - clear - depth));
  }
  return whole(beyond(places, axes));
}

/** The free ground after everything, for a node without relatives. */
function beyond(places: ReadonlyMap<string, Box>, axes: Axes): Point {
  const spans = [...places.values()].map(axes.span);
  if (spans.length === 0) return { x: 0, y: 0 };
  const across = spans.reduce((most, span) => Math.max(most, span.across + span.breadth), -Infinity);
  const along = spans.reduce((least, span) => Math.min(least, span.along), Infinity);
  return axes.point(across + AIR.strangers, along);
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
