import type { Box } from '../../../core/layout/placement';
import type { FlowNode } from './flow';

/** A box in React Flow's words; `measured` tells it that there is nothing left to measure. */
export const framed = ({ x, y, width, height }: Box) => ({
  position: { x, y },
  width,
  height,
  measured: { width, height },
});

/** The boxes of the tree's nodes, in the order in which they are drawn. */
export const boxesOf = (nodes: readonly FlowNode[]): ReadonlyMap<string, Box> =>
  new Map(nodes.filter(({ type }) => type === 'tree').map((node) => [node.id, boxOf(node)]));

export const boxOf = ({ position, width = 0, height = 0 }: FlowNode): Box => ({ ...position, width, height });

/** The smallest box around some boxes. */
export function around(boxes: Iterable<Box>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}
