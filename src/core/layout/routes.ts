import type { Point } from '../tree/tree';
import type { Courses } from './along';
import type { Layers } from './layers';

/** A corner of a line: across and along by turns. */
export interface Corner {
  readonly across: number;
  readonly along: number;
}

/**
 * The corners of a link from the port of its parent to the port of its child, without the ends themselves, which
 * depend on the outlines. The first corner gives the place across of the port below the parent, the last one that of
 * the port above the child.
 */
export function cornersOf(
  layers: Layers,
  courses: Courses,
  path: readonly number[],
  segmentAt: (rank: number, top: number, bottom: number) => number,
): readonly Corner[] {
  const corners: Corner[] = [];
  for (let step = 1; step < path.length; step++) {
    const top = path[step - 1] as number;
    const bottom = path[step] as number;
    const rank = layers.rank[top] as number;
    const channel = courses.channels[rank];
    const net = channel?.netOf[segmentAt(rank, top, bottom)] as number;
    const line = channel?.nets[net];
    const lane = courses.lanes[rank]?.[net];
    if (!line || lane === undefined) throw new Error('a segment without a lane');
    corners.push({ across: line.topX[line.tops.indexOf(top)] as number, along: lane });
    corners.push({ across: line.bottomX[line.bottoms.indexOf(bottom)] as number, along: lane });
  }
  return corners;
}

/** Drops the points at which a line does not turn. */
export function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const inLine =
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (inLine) kept.pop();
    kept.push(point);
  }
  return kept;
}
