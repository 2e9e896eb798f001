import type { AttackTree, Point } from '../tree/tree';
import type { Route } from './placement';
import { mayRunTogether } from './sharing';

/** The four ways in which a line can leave a point, as bits. */
const ARM = { left: 1, right: 2, up: 4, down: 8 } as const;

interface Visit {
  readonly edge: Route;
  readonly arms: number;
}

/** Where lines that belong together join: points from which they leave in three directions or four. */
export function junctionsOf(tree: AttackTree, edges: readonly Route[]): readonly Point[] {
  const corners = new Map<string, { readonly point: Point; readonly visits: Visit[] }>();
  for (const edge of edges)
    edge.points.slice(1, -1).forEach((point) => {
      corners.set(`${point.x} ${point.y}`, { point, visits: [] });
    });
  const rows = indexBy([...corners.values()], (corner) => corner.point.y);
  const columns = indexBy([...corners.values()], (corner) => corner.point.x);
  for (const edge of edges) visit(edge, rows, columns);
  const together = (one: Route, other: Route): boolean => mayRunTogether(tree, one, other);
  return [...corners.values()].filter(({ visits }) => meet(visits, together)).map(({ point }) => point);
}

interface Corner {
  readonly point: Point;
  readonly visits: Visit[];
}

function indexBy(corners: readonly Corner[], key: (corner: Corner) => number): ReadonlyMap<number, Corner[]> {
  const index = new Map<number, Corner[]>();
  for (const corner of corners) {
    const list = index.get(key(corner));
    if (list) list.push(corner);
    else index.set(key(corner), [corner]);
  }
  return index;
}

/** Notes at every corner that this edge passes in which directions it leaves it. */
function visit(
  edge: Route,
  rows: ReadonlyMap<number, Corner[]>,
  columns: ReadonlyMap<number, Corner[]>,
): void {
  const arms = new Map<Corner, number>();
  for (let at = 1; at < edge.points.length; at++) {
    const one = edge.points[at - 1] as Point;
    const other = edge.points[at] as Point;
    const level = one.y === other.y;
    const place = (point: Point): number => (level ? point.x : point.y);
    const from = Math.min(place(one), place(other));
    const to = Math.max(place(one), place(other));
    for (const corner of (level ? rows.get(one.y) : columns.get(one.x)) ?? []) {
      const here = place(corner.point);
      if (here < from || here > to) continue;
      const back = here > from ? (level ? ARM.left : ARM.up) : 0;
      const on = here < to ? (level ? ARM.right : ARM.down) : 0;
      arms.set(corner, (arms.get(corner) ?? 0) | back | on);
    }
  }
  for (const [corner, bits] of arms) corner.visits.push({ edge, arms: bits });
}

/** Whether edges that belong together and share a line here leave it in three directions. */
function meet(visits: readonly Visit[], together: (one: Route, other: Route) => boolean): boolean {
  return visits.some((visit, at) =>
    visits
      .slice(at + 1)
      .some(
        (other) =>
          (visit.arms & other.arms) !== 0 && visit.arms !== other.arms && together(visit.edge, other.edge),
      ),
  );
}
