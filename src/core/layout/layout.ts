import type { AttackTree } from '../tree/tree';
import { type Axes, axesOf } from './axes';
import { boundsOf } from './bounds';
import { rerouted } from './byhand/reroute';
import { makeWay } from './byhand/units';
import { type Draft, draftOf, redraftOf } from './draft';
import { junctionsOf } from './junctions';
import { planOf } from './memory';
import { offsetsOf } from './offsets';
import { pageOf } from './page';
import type { Placement } from './placement';
import { regionsOf } from './regions';
import { sketchOf } from './sketch';

/**
 * Where everything of a tree stands and how its edges run. The same document is always drawn the same. Given the
 * drawing that is on the screen, what was not touched stays near its place.
 */
export function layout(tree: AttackTree, before?: Placement): Placement {
  const axes = axesOf(tree.layout?.direction ?? 'down');
  const draft = before ? redraftOf(tree, axes, before) : draftOf(tree, axes);
  return placementOf(tree, draft, axes, before);
}

/** Puts a draft on the page. */
export function placementOf(tree: AttackTree, draft: Draft, axes: Axes, before?: Placement): Placement {
  const sketches = draft.parts.map(sketchOf);
  const offsets = offsetsOf(tree, draft, sketches, axes, before);
  const drawn = pageOf(tree, draft.cast, sketches, offsets, axes);
  const { nodes, shields, edges } = rerouted(tree, makeWay(tree, draft.cast, drawn), axes);
  const regions = regionsOf(tree, nodes, shields, edges);
  return {
    direction: axes.direction,
    bounds: boundsOf(nodes, shields, regions, edges),
    nodes,
    edges,
    shields,
    regions,
    junctions: junctionsOf(tree, edges),
    plan: planOf(tree, draft.parts, sketches, offsets),
  };
}
