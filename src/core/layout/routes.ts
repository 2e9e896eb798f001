import type { Point } from '../tree/tree';
import type { Courses } from './along';
import type { Channel, Layers } from './layers';
import type { Pins } from './pins';

/** A corner of a line, in the axes of the layout. */
export interface Corner {
  readonly across: number;
  readonly along: number;
}

/**
 * The corners of a link from the port of its parent to the port of its child: two for every channel that it passes,
 * the first of which has the number `rank`. The ends themselves depend on outlines and are not among the corners; they
 * lie straight above the first and below the last.
 */
export function cornersOf(
  layers: Layers,
  courses: Courses,
  path: Int32Array,
  rank: number,
): readonly Corner[] {
  return Array.from(path).flatMap((segment, step) => {
    const { top, bottom, nets } = layers.channels[rank + step] as Channel;
    const pins = courses.pins[rank + step] as Pins;
    const net = nets.netOf[segment] as number;
    const along = courses.lanes[rank + step]?.[net] as number;
    const leaving = nets.top.indexOf(top[segment] as number, nets.topFirst[net]);
    const arriving = nets.bottom.indexOf(bottom[segment] as number, nets.bottomFirst[net]);
    return [
      { across: pins.topX[leaving] as number, along },
      { across: pins.bottomX[arriving] as number, along },
    ];
  });
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
