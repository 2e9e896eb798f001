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
 * Puts the items of every row in order. A forest keeps the order of the document, which crosses nothing; anything
 * else starts from dagre's order. dagre is given our ranks and our wires, so that it has nothing left to decide but
 * the order.
 */
export function orderRows(layers: Layers): void {
  const parents = new Uint16Array(layers.count);
  let forest = true;
  for (const { bottom } of layers.channels)
    for (const item of bottom) {
      parents[item] = (parents[item] as number) + 1;
      forest &&= parents[item] === 1;
    }
  depthFirst(layers);
  if (!forest && layers.rows.length <= DEEPEST) byDagre(layers);
}

/** The order in which a walk from the first row meets the items, children in document order. */
function depthFirst(layers: Layers): void {
  const below: number[][] = Array.from({ length: layers.count }, () => []);
  for (const { top, bottom } of layers.channels)
    top.forEach((item, segment) => {
      below[item]?.push(bottom[segment] as number);
    });
  const seen = new Uint8Array(layers.count);
  const rows: number[][] = layers.rows.map(() => []);
  const stack = layers.rows.flat().reverse();
  while (stack.length > 0) {
    const item = stack.pop() as number;
    if (seen[item] === 1) continue;
    seen[item] = 1;
    rows[layers.rank[item] as number]?.push(item);
    const next = below[item] ?? [];
    for (let at = next.length - 1; at >= 0; at--) stack.push(next[at] as number);
  }
  rows.forEach((row, at) => {
    layers.rows[at] = row;
  });
}

function byDagre(layers: Layers): void {
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
