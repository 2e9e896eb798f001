import { Graph, layout } from '@dagrejs/dagre';
import { figureOf } from '../src/core/layout/figure';
import { type AttackTree, isBranch, type Point } from '../src/core/tree/tree';

/** What dagre makes of a tree by itself, top down, with its poly-lines: the measure to be better than. */
export function plainDagre(tree: AttackTree): { readonly crossings: number } {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 56 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of tree.nodes) {
    if (!isBranch(node)) continue;
    const { width, height } = figureOf(node);
    graph.setNode(node.id, { width, height });
    for (const child of node.children) graph.setEdge(node.id, child);
  }
  layout(graph);
  const lines = graph.edges().map((edge) => ({
    ends: [edge.v, edge.w],
    points: graph.edge(edge).points as readonly Point[],
  }));
  let crossings = 0;
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (one.ends.some((end) => other.ends.includes(end))) continue;
      if (cross(one.points, other.points)) crossings++;
    }
  });
  return { crossings };
}

function cross(one: readonly Point[], other: readonly Point[]): boolean {
  return one.some((a, i) => {
    const b = one[i + 1];
    return b && other.some((c, j) => other[j + 1] && meet(a, b, c, other[j + 1] as Point));
  });
}

/** Whether two stretches cross in their insides. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
