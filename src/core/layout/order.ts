import type { Layers } from './layers';

/** Puts the items of every row in an order in which few lines cross, beginning with the order that is there. */
export type Untangle = (layers: Layers) => void;

/** Puts the items of every row in order. A forest keeps the order of the document, which crosses nothing. */
export function orderRows(layers: Layers, untangle: Untangle): void {
  depthFirst(layers);
  if (!isForest(layers)) untangle(layers);
}

function isForest({ count, channels }: Layers): boolean {
  const hasParent = new Uint8Array(count);
  for (const { bottom } of channels)
    for (const item of bottom) {
      if (hasParent[item] === 1) return false;
      hasParent[item] = 1;
    }
  return true;
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
