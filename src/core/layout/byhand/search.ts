import type { Corner } from '../routes';
import { type Grid, indexFrom, MARK } from './grid';
import { heapOf } from './heap';

/** The first or last point of the grid that an edge visits, the way it goes there, and what it costs to use it. */
export interface Port extends Corner {
  readonly way: Way;
  readonly cost: number;
}

/** A way to go on: an index into `WAYS`. */
export type Way = 0 | 1 | 2 | 3;
/** The ways from sibling to sibling and back, from parent to child and back. */
export const WAY = { onwards: 0, backwards: 1, down: 2, up: 3 } as const;

/**
 * What turns and crossings cost, in pixels of detour, and how much dearer a pixel is that runs along a foreign line
 * or through a box: neither happens while there is any other way. A shared pixel costs less than one of its own.
 */
const COST = { bend: 36, crossing: 48, shared: 0.8, foreign: 200, wall: 1000 } as const;

/** What a pixel is taken to cost that is still to go: a little too much, which is far quicker and hardly ever longer. */
const LEFT = 1.12;

const WAYS = [
  { level: true, by: 1 },
  { level: true, by: -1 },
  { level: false, by: 1 },
  { level: false, by: -1 },
] as const;

/** A way over a grid: all points of it, both ends included. */
export interface Path {
  readonly corners: readonly Corner[];
  /** It neither passes through a box nor runs along a foreign line. */
  readonly clean: boolean;
}

/** Finds a cheap way over a grid from a port of the parent to a port of the child (A*, weighted). */
export function wayOver(grid: Grid, from: readonly Port[], to: readonly Port[]): Path {
  const { across, along, marks } = grid;
  const columns = across.length;
  const cost = new Float64Array(marks.length * 4).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(marks.length * 4);
  const settled = new Uint8Array(marks.length * 4);
  const pointAt = (corner: Corner): number =>
    indexFrom(along, corner.along) * columns + indexFrom(across, corner.across);

  const heap = heapOf();
  const goals = new Map(to.map((port) => [pointAt(port), port]));
  const goal = to[0] as Port;
  const spread = Math.max(
    ...to.map((port) => Math.abs(port.across - goal.across) + Math.abs(port.along - goal.along)),
  );
  const left = (point: number): number =>
    LEFT *
    Math.max(
      0,
      Math.abs((across[point % columns] as number) - goal.across) +
        Math.abs((along[Math.floor(point / columns)] as number) - goal.along) -
        spread,
    );
  const reach = (state: number, total: number, before: number): void => {
    if (total >= (cost[state] as number)) return;
    cost[state] = total;
    cameFrom[state] = before;
    heap.push(state, total + left(state >> 2));
  };
  for (const port of from) reach(pointAt(port) * 4 + port.way, port.cost, -1);
  const end = marks.length * 4;
  let arrival = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let state = heap.pop(); state !== -1; state = heap.pop()) {
    if (state === end) break;
    if (settled[state] === 1) continue;
    settled[state] = 1;
    const point = state >> 2;
    const way = state & 3;
    const soFar = cost[state] as number;
    const port = goals.get(point);
    if (port && (port.way ^ way) !== 1) {
      const total = soFar + port.cost + (way === port.way ? 0 : COST.bend);
      if (total < arrival) {
        arrival = total;
        last = state;
        heap.push(end, total);
      }
    }
    for (let next = 0; next < 4; next++) {
      // No turning back.
      if ((next ^ way) === 1) continue;
      const { level, by } = WAYS[next] as (typeof WAYS)[number];
      const i = (point % columns) + (level ? by : 0);
      const j = Math.floor(point / columns) + (level ? 0 : by);
      if (i < 0 || j < 0 || i >= columns || j >= along.length) continue;
      const target = j * columns + i;
      const length = level
        ? Math.abs((across[i] as number) - (across[point % columns] as number))
        : Math.abs((along[j] as number) - (along[Math.floor(point / columns)] as number));
      reach(
        target * 4 + next,
        soFar +
          stepCost(marks[point] as number, marks[target] as number, level, length) +
          (next === way ? 0 : COST.bend),
        state,
      );
    }
  }
  const corners: Corner[] = [];
  let clean = true;
  for (let state = last; state !== -1; state = cameFrom[state] as number) {
    const point = state >> 2;
    const before = cameFrom[state] as number;
    const { level } = WAYS[(state & 3) as Way];
    if (before !== -1 && isBad((marks[point] as number) | (marks[before >> 2] as number), level))
      clean = false;
    corners.push({
      across: across[point % columns] as number,
      along: along[Math.floor(point / columns)] as number,
    });
  }
  return { corners: corners.reverse(), clean };
}

/** Whether a step with these marks passes through a box or runs along a foreign line. */
const isBad = (marks: number, level: boolean): boolean =>
  (marks & (MARK.wall | (level ? MARK.level : MARK.upright))) !== 0;

function stepCost(here: number, there: number, level: boolean, length: number): number {
  const either = here | there;
  const beside = level ? MARK.level : MARK.upright;
  const across = level ? MARK.upright : MARK.level;
  const shared = level ? MARK.sharedLevel : MARK.sharedUpright;
  const entersCrossing = (there & across) !== 0 && (here & across) === 0;
  const crossing = entersCrossing ? COST.crossing : 0;
  if ((either & MARK.wall) !== 0) return length * COST.wall + crossing;
  if ((either & beside) !== 0) return length * COST.foreign + crossing;
  return length * ((here & there & shared) !== 0 ? COST.shared : 1) + crossing;
}
