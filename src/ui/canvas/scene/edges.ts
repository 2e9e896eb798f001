import { axesOf } from '../../../core/layout/axes';
import type { Box, Placement, Route } from '../../../core/layout/placement';
import { graphOf } from '../../../core/tree/graph';
import { edgeId, type FlowEdge } from './flow';
import { edgeName } from './nodeName';
import type { Scene } from './scene';

/** Edges for React Flow, each with the route that the drawing gives it. */
export function edges(
  { tree, placement, selection, hovered }: Scene,
  places: ReadonlyMap<string, Box>,
  tabStop: string | undefined,
): readonly FlowEdge[] {
  const graph = graphOf(tree);
  const routes = routesOf(placement);
  const away = awayFromHome(places, placement);
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

const knownRoutes = new WeakMap<Placement, ReadonlyMap<string, Route>>();

function routesOf(placement: Placement): ReadonlyMap<string, Route> {
  const known = knownRoutes.get(placement);
  if (known) return known;
  const routes = new Map(placement.edges.map((route) => [edgeId(route.parent, route.child), route]));
  knownRoutes.set(placement, routes);
  return routes;
}
