import {
  type EdgeLabel,
  Graph,
  type GraphLabel,
  type NodeLabel,
  type RankerFunction,
  layout as runDagre,
} from '@dagrejs/dagre';
import type { Layers } from './layers';

/** Beyond this many ranks dagre's recursion would not fit the stack, and there is little left to untangle. */
const DEEPEST = 400;

/**
 * The order that dagre finds. It takes longer than our own sweeps and crosses more, yet long searches that set out from it
 * end lower: with 36 crossings in the six trees together, instead of 41. dagre is given our ranks and our wires, so that
 * it has nothing left to decide but the order.
 */
export function orderByDagre(layers: Layers): void {
  if (layers.rows.length > DEEPEST) return;
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  const ranker: RankerFunction = (ranked) => {
    for (const name of ranked.nodes()) {
      const node = ranked.node(name);
      if (node) node.rank = layers.rank[Number(name)] as number;
    }
    // dagre reads the corners of every edge, and makes them itself only for edges that pass a rank.
    for (const edge of ranked.edges()) {
      const label = ranked.edge(edge);
      if (label) label.points = [{ x: 0, y: 0 }];
    }
  };
  graph.setGraph({ ranker: ranker as unknown as NonNullable<GraphLabel['ranker']> });
  for (const row of layers.rows) for (const item of row) graph.setNode(String(item), { width: 1, height: 1 });
  for (const { top, bottom } of layers.channels)
    top.forEach((item, segment) => {
      graph.setEdge(String(item), String(bottom[segment] as number), {});
    });
  runDagre(graph);
  const place = Float64Array.from({ length: layers.count }, (_, item) => graph.node(String(item))?.x ?? 0);
  for (const row of layers.rows)
    row.sort((one, other) => (place[one] as number) - (place[other] as number) || one - other);
}
