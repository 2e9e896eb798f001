import { axesOf } from '../../../core/layout/axes';
import type { Box, Placement, Route } from '../../../core/layout/placement';
import { dashesOf } from '../../../core/render/strokes';
import { graphOf } from '../../../core/tree/graph';
import { edgeId, type FlowEdge } from './flow';
import { edgeName } from './nodeName';
import type { Scene } from './scene';
import { isFaded, isLit, type Meaning } from './standing';

/** Edges for React Flow, each with the route that the drawing gives it. */
export function edges(
  { tree, placement, selection, hovered, meaning }: Scene,
  places: ReadonlyMap<string, Box>,
  tabStop: string | undefined,
): readonly FlowEdge[] {
  const graph = graphOf(tree);
  const away = awayFromHome(places, placement);
  const routes = routesOf(placement);
  // A line may only leave out what another one draws as long as all of them are where the drawing has them.
  const drawn = graph.branches.flatMap(({ id, children }) => children.map((child) => edgeId(id, child)));
  const allThere = drawn.length === routes.size && drawn.every((id) => routes.has(id));
  const whole = away.size > 0 || !allThere || routes.size > MANY;
  const dashes = whole ? NO_DASHES : dashesFor(placement, meaning);
  return graph.branches.flatMap((parent) =>
    parent.children.flatMap((childId) => {
      const child = graph.byId.get(childId);
      if (!child) return [];
      const id = edgeId(parent.id, childId);
      const settled = !away.has(parent.id) && !away.has(childId);
      return {
        id,
        type: 'route',
        source: parent.id,
        target: childId,
        selected: selection.type === 'edge' && edgeId(selection.parent, selection.child) === id,
        ariaRole: 'group',
        ariaLabel: edgeName(parent, child),
        domAttributes: { tabIndex: id === tabStop ? 0 : -1 },
        data: {
          parent: parent.id,
          child: childId,
          direction: placement.direction,
          points: settled ? routes.get(id)?.points : undefined,
          dash: dashes.get(id),
          faded: isFaded(meaning, parent.id, childId),
          lit: isLit(meaning, parent.id, childId),
          near: hovered === parent.id || hovered === childId,
        },
      } satisfies FlowEdge;
    }),
  );
}

/** The nodes that are elsewhere than the drawing has them, so that its routes do not reach them. */
function awayFromHome(places: ReadonlyMap<string, Box>, placement: Placement): ReadonlySet<string> {
  const { span } = axesOf(placement.direction);
  const away = new Set<string>();
  for (const [id, box] of places) {
    const drawn = placement.nodes[id];
    if (!drawn) {
      away.add(id);
      continue;
    }
    const [now, then] = [span(box), span(drawn)];
    const aside = Math.abs(now.across + now.breadth / 2 - then.across - then.breadth / 2);
    if (aside > 1 || now.along !== then.along) away.add(id);
  }
  return away;
}

/** From so many lines on, only those in view are drawn, so that none may rely on another. */
const MANY = 300;

const knownRoutes = new WeakMap<Placement, ReadonlyMap<string, Route>>();

/** The routes of a drawing, by edge. */
function routesOf(placement: Placement): ReadonlyMap<string, Route> {
  const before = knownRoutes.get(placement);
  if (before) return before;
  const routes = new Map(placement.edges.map((route) => [idOf(route), route]));
  knownRoutes.set(placement, routes);
  return routes;
}

type Dashes = ReadonlyMap<string, string | undefined>;

const NO_DASHES: Dashes = new Map();
const knownDashes = new WeakMap<Placement, WeakMap<object, Dashes>>();
/** Stands for a participation that is not known, while no attack is lit up. */
const UNKNOWN = {};

/** What each line leaves out because another one draws it, by edge. */
function dashesFor(placement: Placement, meaning: Meaning): Dashes {
  const ofPlacement = knownDashes.get(placement) ?? new WeakMap<object, Dashes>();
  knownDashes.set(placement, ofPlacement);
  const deciding = meaning.attack ?? meaning.participation ?? UNKNOWN;
  const before = ofPlacement.get(deciding);
  if (before) return before;
  // What is drawn by several lines is drawn by one that does not fade, if there is one.
  const fades = ({ parent, child }: Route) => isFaded(meaning, parent, child);
  const order = [...placement.edges.filter((route) => !fades(route)), ...placement.edges.filter(fades)];
  const dashes = dashesOf(order);
  const byEdge = new Map(order.map((route, index) => [idOf(route), dashes[index]]));
  ofPlacement.set(deciding, byEdge);
  return byEdge;
}

const idOf = ({ parent, child }: Route): string => edgeId(parent, child);
