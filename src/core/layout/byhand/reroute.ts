import { graphOf } from '../../tree/graph';
import type { AttackTree, Point } from '../../tree/tree';
import type { Axes, Span } from '../axes';
import { held } from '../boxes';
import { figureOf } from '../figure';
import { outlineAt } from '../outline';
import type { Page } from '../page';
import type { Box, Route } from '../placement';
import { touches } from '../quality';
import { type Corner, straightened } from '../routes';
import { mayRunTogether } from '../sharing';
import { AIR } from '../spacing';
import { gridOver, markForeign, markShared, type Stretch } from './grid';
import { type Path, type Port, WAY, wayOver } from './search';
import type { Moved } from './units';

/** Ports that an edge may use, beside the middle of its node, and what each step away from it costs. */
const SLOTS = [0, 1, -1] as const;
const BESIDE = 60;
/** What it costs to use a port at which a foreign line runs. */
const TAKEN = 4000;
/** Air around the two nodes in which an edge looks for its way: a little, and more when there is none. */
const WINDOWS = [120, 600, 2400] as const;

/** Routes anew what leads to or from something that has moved, and what would now pass through it. */
export function rerouted(tree: AttackTree, { page, moved }: Moved, axes: Axes): Page {
  if (moved.size === 0) return page;
  const obstacles = obstaclesOf(page, moved);
  const isBroken = (edge: Route): boolean =>
    moved.has(edge.parent) ||
    moved.has(edge.child) ||
    obstacles.some(({ box, id }) => id !== edge.parent && id !== edge.child && touches(edge, box));
  const kept = page.edges.filter((edge) => !isBroken(edge));
  const broken = page.edges.filter(isBroken);
  const distance = ({ parent, child }: Route): number => {
    const [one, other] = [page.nodes[parent] as Box, page.nodes[child] as Box];
    return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
  };
  const anew = new Map<Route, Route>();
  const routes = [...kept];
  const route = router(tree, page, routes, axes);
  for (const edge of broken.toSorted((one, other) => distance(one) - distance(other))) {
    const found = route(edge);
    anew.set(edge, found);
    routes.push(found);
  }
  return { ...page, edges: page.edges.map((edge) => anew.get(edge) ?? edge) };
}

interface Obstacle {
  readonly box: Box;
  readonly id: string | undefined;
}

/** What has moved, and may now stand on a line. */
function obstaclesOf({ nodes, shields }: Page, moved: ReadonlySet<string>): readonly Obstacle[] {
  return [
    ...[...moved].map((id) => ({ id, box: nodes[id] as Box })),
    ...shields.flatMap(({ on, box }) => (moved.has(on) ? [{ id: undefined, box }] : [])),
  ];
}

/** Routes edges one after another around everything that stands and all lines that there are by then. */
function router(tree: AttackTree, page: Page, routes: readonly Route[], axes: Axes): (edge: Route) => Route {
  const spans = [...Object.values(page.nodes), ...page.shields.map(({ box }) => box)].map(axes.span);
  return (edge) => {
    const shared: Stretch[] = [];
    const foreign: Stretch[] = [];
    for (const route of routes)
      (mayRunTogether(tree, edge, route) ? shared : foreign).push(...stretchesOf(route, axes));
    const { from, to } = portsOf(page, edge, axes);
    const open = (port: Port): Port => (isTaken(port, foreign) ? { ...port, cost: port.cost + TAKEN } : port);
    const ends = { from: from.map(open), to: to.map(open) };
    let path: Path | undefined;
    for (const margin of WINDOWS) {
      path = wayWithin(windowOf([...from, ...to], margin), ends, spans, shared, foreign);
      if (path.clean) break;
    }
    return routeAlong(tree, page, edge, path?.corners ?? [], axes);
  };
}

interface Ends {
  readonly from: readonly Port[];
  readonly to: readonly Port[];
}

/** The cheapest way that stays in a window. */
function wayWithin(
  window: Span,
  { from, to }: Ends,
  boxes: readonly Span[],
  shared: readonly Stretch[],
  foreign: readonly Stretch[],
): Path {
  const ports = [...from, ...to];
  const grid = gridOver(
    window,
    boxes.filter((box) => meets(window, box)),
    {
      across: [
        ...ports.map((port) => port.across),
        ...shared.flatMap(({ level, at }) => (level ? [] : [at])),
      ],
      along: [...ports.map((port) => port.along), ...shared.flatMap(({ level, at }) => (level ? [at] : []))],
    },
  );
  for (const stretch of shared) markShared(grid, stretch);
  for (const stretch of foreign) markForeign(grid, stretch);
  return wayOver(grid, from, to);
}

/** The smallest window that shows some corners and a margin around them. */
function windowOf(corners: readonly Corner[], margin: number): Span {
  const across = corners.map((corner) => corner.across);
  const along = corners.map((corner) => corner.along);
  const [left, top] = [Math.min(...across) - margin, Math.min(...along) - margin];
  return {
    across: left,
    along: top,
    breadth: Math.max(...across) + margin - left,
    depth: Math.max(...along) + margin - top,
  };
}

const meets = (one: Span, other: Span): boolean =>
  one.across <= other.across + other.breadth &&
  other.across <= one.across + one.breadth &&
  one.along <= other.along + other.depth &&
  other.along <= one.along + one.depth;

/** Whether a foreign line runs where the edge would run between this port and its node. */
function isTaken({ across, along, way }: Port, foreign: readonly Stretch[]): boolean {
  const upright = way === WAY.down;
  const [at, end] = upright ? [across, along] : [along, across];
  return foreign.some(
    ({ level, at: other, from, to }) =>
      level !== upright &&
      Math.abs(other - at) < AIR.foreign &&
      from < end + AIR.arriving &&
      to > end - AIR.arriving,
  );
}

function portsOf(
  page: Page,
  edge: Route,
  axes: Axes,
): { readonly from: readonly Port[]; readonly to: readonly Port[] } {
  const parent = axes.span(page.nodes[edge.parent] as Box);
  const child = axes.span(page.nodes[edge.child] as Box);
  return {
    from: [
      ...SLOTS.map((slot) =>
        port(middle(parent) + slot * AIR.port, parent.along + parent.depth + AIR.leaving, 'down', slot),
      ),
      ...SLOTS.flatMap((slot) => [
        sidePort(parent.across + parent.breadth + AIR.leaving, parent, 'onwards', slot),
        sidePort(parent.across - AIR.leaving, parent, 'backwards', slot),
      ]),
    ],
    to: [
      ...SLOTS.map((slot) => port(middle(child) + slot * AIR.port, child.along - AIR.arriving, 'down', slot)),
      ...SLOTS.flatMap((slot) => [
        sidePort(child.across - AIR.arriving, child, 'onwards', slot),
        sidePort(child.across + child.breadth + AIR.arriving, child, 'backwards', slot),
      ]),
    ],
  };
}

/** A port with the air that an edge needs before its first or last turn. */
function port(across: number, along: number, way: keyof typeof WAY, slot: number): Port {
  return { across, along, way: WAY[way], cost: Math.abs(slot) * BESIDE };
}

/** A port at the side of a node: the last resort, and there are several, since a line in and one out may both need one. */
function sidePort(across: number, span: Span, way: keyof typeof WAY, slot: number): Port {
  return port(across, halfway(span) + slot * AIR.port, way, 4 + Math.abs(slot));
}

const middle = (span: Span): number => span.across + Math.round(span.breadth / 2);
const halfway = (span: Span): number => span.along + Math.round(span.depth / 2);

function stretchesOf(route: Route, axes: Axes): readonly Stretch[] {
  const ends = route.points.map(({ x, y }) => axes.span({ x, y, width: 0, height: 0 }));
  return ends.slice(1).map((two, at) => {
    const one = ends[at] as Span;
    const level = one.along === two.along;
    const [from, to] = level ? [one.across, two.across] : [one.along, two.along];
    return { level, at: level ? one.along : one.across, from: Math.min(from, to), to: Math.max(from, to) };
  });
}

/** The route along a way, with its ends brought up to the outlines on the side that they lie on. */
function routeAlong(
  tree: AttackTree,
  page: Page,
  { parent, child }: Route,
  way: readonly Corner[],
  axes: Axes,
): Route {
  const meet = (id: string, corner: Corner | undefined): Point => {
    const node = graphOf(tree).byId.get(id);
    const box = held(page.nodes, id);
    if (!node || !box || !corner) throw new Error('an edge without an end');
    const span = axes.span(box);
    const { shape } = figureOf(node);
    if (corner.across > span.across && corner.across < span.across + span.breadth) {
      const side = corner.along < span.along ? axes.near : axes.far;
      return axes.point(corner.across, outlineAt(shape, box, side, corner.across));
    }
    const side = corner.across < span.across ? axes.before : axes.after;
    return axes.point(outlineAt(shape, box, side, corner.along), corner.along);
  };
  return {
    parent,
    child,
    points: straightened([
      meet(parent, way[0]),
      ...way.map((corner) => axes.point(corner.across, corner.along)),
      meet(child, way.at(-1)),
    ]),
  };
}
