import { around, grown } from './boxes';
import type { Box, Region, Route, Shield } from './placement';
import { AIR } from './spacing';

/** What a drawing covers, with some air around it. */
export function boundsOf(
  nodes: Readonly<Record<string, Box>>,
  shields: readonly Shield[],
  regions: readonly Region[],
  edges: readonly Route[],
): Box {
  const boxes = [
    ...Object.values(nodes),
    ...shields.map((shield) => shield.box),
    ...regions.flatMap((region) => [region.title, ...region.patches]),
    ...edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ];
  const [first, ...rest] = boxes;
  return first ? grown(rest.reduce(around, first), AIR.margin) : { x: 0, y: 0, width: 0, height: 0 };
}
