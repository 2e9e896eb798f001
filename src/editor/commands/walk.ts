import { siblings } from '../../core/edits/edges';
import { type Axes, axesOf, type Span } from '../../core/layout/axes';
import type { Placement } from '../../core/layout/placement';
import { type Graph, graphOf } from '../../core/tree/graph';
import { type AttackTree, isBranch } from '../../core/tree/tree';
import { focusedNode, type Selection } from '../selection';

/** An arrow key. */
export type Way = 'up' | 'down' | 'left' | 'right';

/** Where an arrow leads: a node, and the parent that it was reached from. */
export interface Step {
  readonly id: string;
  readonly via?: string | undefined;
}

/**
 * Where an arrow key leads from what is selected, in a tree that is drawn downwards: Down to the nearest child, from a leaf
 * to the sibling right below it; Up to the parent it was reached from; Left and Right to the siblings in the order they
 * are read, column by column, and from the last of them to the next node in the same row. In a tree that grows to
 * the right, the arrows turn with it. Without a drawing, the order of the document stands for the one on the screen.
 */
export function walk(
  tree: AttackTree,
  selection: Selection,
  placement: Placement | undefined,
  way: Way,
): Step | undefined {
  const graph = graphOf(tree);
  const from = startOf(tree, selection);
  if (!from) {
    const first = graph.roots[0] ?? tree.nodes[0];
    return first && { id: first.id };
  }
  const axes = axesOf(placement?.direction ?? tree.layout?.direction ?? 'down');
  const map: Map = { tree, graph, spanOf: (id) => spanIn(placement, axes, id) };
  switch (meaning(way, axes)) {
    case 'in':
      return inwards(map, from);
    case 'out':
      return outwards(map, from);
    case 'on':
      return aside(map, from, 1);
    case 'back':
      return aside(map, from, -1);
  }
}

/** What can be asked about the ground. */
interface Map {
  readonly tree: AttackTree;
  readonly graph: Graph;
  readonly spanOf: (id: string) => Span | undefined;
}

const spanIn = (placement: Placement | undefined, axes: Axes, id: string): Span | undefined => {
  const box = placement && Object.hasOwn(placement.nodes, id) ? placement.nodes[id] : undefined;
  return box && axes.span(box);
};

const meaning = (way: Way, { direction }: Axes): 'in' | 'out' | 'on' | 'back' =>
  direction === 'down'
    ? ({ down: 'in', up: 'out', right: 'on', left: 'back' } as const)[way]
    : ({ right: 'in', left: 'out', down: 'on', up: 'back' } as const)[way];

/** The node from which a walk starts: what is selected, or what it belongs to. */
function startOf(tree: AttackTree, selection: Selection): Step | undefined {
  const { parents } = graphOf(tree);
  switch (selection.type) {
    case 'nothing':
      return undefined;
    case 'nodes': {
      const id = focusedNode(selection);
      return id === undefined ? undefined : { id, via: selection.via ?? parents(id)[0] };
    }
    case 'edge':
      return { id: selection.child, via: selection.parent };
    case 'mitigation':
      return selection.on === undefined ? undefined : { id: selection.on, via: parents(selection.on)[0] };
    case 'group': {
      const id = tree.groups.find((group) => group.id === selection.id)?.nodes[0];
      return id === undefined ? undefined : { id, via: parents(id)[0] };
    }
  }
}

function inwards({ graph, tree, spanOf }: Map, { id, via }: Step): Step | undefined {
  const here = spanOf(id);
  const children = graph.children(id);
  if (children.length > 0) {
    const distance = (child: string) => {
      const there = spanOf(child);
      return here && there ? Math.abs(middle(there) - middle(here)) : 0;
    };
    return { id: least(children, distance) ?? id, via: id };
  }
  const below = rowOf(tree, graph, { id, via }).filter((other) => {
    const there = spanOf(other);
    return here && there && overlap(here, there) && there.along > here.along;
  });
  const next = least(below, (other) => spanOf(other)?.along ?? 0);
  return next === undefined ? undefined : { id: next, via };
}

function outwards({ graph }: Map, { id, via }: Step): Step | undefined {
  const node = graph.byId.get(id);
  const above = node && !isBranch(node) ? node.about[0] : via;
  return above === undefined ? undefined : { id: above, via: graph.parents(above)[0] };
}

function aside(map: Map, { id, via }: Step, by: -1 | 1): Step | undefined {
  const { graph, tree, spanOf } = map;
  const row = rowOf(tree, graph, { id, via });
  const read = [...row].sort((one, other) => readingOrder(spanOf(one), spanOf(other)));
  const sibling = read[read.indexOf(id) + by];
  if (sibling !== undefined) return { id: sibling, via };
  const here = spanOf(id);
  const further = tree.nodes
    .map((node) => node.id)
    .filter((other) => {
      const there = spanOf(other);
      if (!here || !there || row.includes(other)) return false;
      const inRow = there.along < here.along + here.depth && here.along < there.along + there.depth;
      return inRow && by * (middle(there) - middle(here)) > 0;
    });
  const next = least(further, (other) => by * middle(spanOf(other) ?? ORIGIN));
  return next === undefined ? undefined : { id: next, via: graph.parents(next)[0] };
}

/** A node among those that Left and Right lead along. */
const rowOf = (tree: AttackTree, graph: Graph, { id, via }: Step): readonly string[] => {
  const node = graph.byId.get(id);
  if (node && !isBranch(node)) return graph.notes.map((note) => note.id);
  return via === undefined ? graph.roots.map((root) => root.id) : siblings(tree, id, via);
};

const ORIGIN: Span = { across: 0, along: 0, breadth: 0, depth: 0 };

const middle = (span: Span): number => span.across + span.breadth / 2;

/** Whether two nodes stand in one column. */
const overlap = (one: Span, other: Span): boolean =>
  one.across < other.across + other.breadth && other.across < one.across + one.breadth;

const readingOrder = (one: Span | undefined, other: Span | undefined): number => {
  if (!one || !other) return 0;
  return overlap(one, other) ? one.along - other.along : one.across - other.across;
};

function least(ids: readonly string[], measure: (id: string) => number): string | undefined {
  let best: string | undefined;
  for (const id of ids) if (best === undefined || measure(id) < measure(best)) best = id;
  return best;
}
