import type { AttackTree } from '../tree/tree';
import { type Axes, axesOf } from './axes';
import { companyOf } from './blocks';
import { boundsOf } from './bounds';
import { type Cast, castOf } from './cast';
import type { Eagerness } from './columns';
import { componentsOf } from './components';
import { junctionsOf } from './junctions';
import { extentOf, type Offset, pack } from './packing';
import { type Page, pageOf } from './page';
import type { Placement } from './placement';
import { regionsOf } from './regions';
import { type Sketch, sketch } from './sketch';

/**
 * Where everything of a tree stands and how its edges run. The same document is always drawn the same. Given the
 * drawing that is on the screen, what was not touched stays near its place.
 */
export function layout(tree: AttackTree, _before?: Placement): Placement {
  const axes = axesOf(tree.layout?.direction ?? 'down');
  const draft = draftOf(tree, axes);
  return placed(tree, pageOf(tree, draft.cast, draft.sketches, draft.offsets, axes), axes);
}

/** A drawing before it is put on the page. */
export interface Draft {
  readonly cast: Cast;
  readonly sketches: readonly Sketch[];
  readonly offsets: readonly Offset[];
}

/** How eagerly leaves are put into columns, step by step, until the drawing suits a screen. */
const EAGERNESS: readonly (Eagerness | undefined)[] = [
  undefined,
  { least: 4, most: 4 },
  { least: 3, most: 3 },
  { least: 2, most: 4 },
  { least: 2, most: 6 },
  { least: 2, most: 9 },
  { least: 2, most: 14 },
  { least: 2, most: 24 },
];

function draftOf(tree: AttackTree, axes: Axes): Draft {
  const company = companyOf(tree);
  let members = -1;
  let best: Draft | undefined;
  for (const eagerness of EAGERNESS) {
    const cast = castOf(tree, company, axes, eagerness);
    if (best && cast.blocks.length === members) continue;
    members = cast.blocks.length;
    const sketches = componentsOf(cast.links).map((part) => sketch(cast, part));
    const offsets = pack(sketches, cast, axes);
    best = { cast, sketches, offsets };
    if (!tooBroad(best, axes)) break;
  }
  if (!best) throw new Error('there is always a first try');
  return best;
}

/** Narrower drawings fit a screen whatever their proportions. */
const NARROW = 1500;

function tooBroad({ sketches, cast }: Draft, axes: Axes): boolean {
  return sketches.some((part) => {
    const { breadth, depth } = extentOf(part, cast.blocks);
    const ratio = breadth / depth;
    return axes.direction === 'down'
      ? ratio > 3.6 || (ratio > 1.9 && breadth > NARROW)
      : ratio > 1.2 || (ratio > 1 && breadth > NARROW);
  });
}

export function placed(tree: AttackTree, { nodes, shields, edges }: Page, axes: Axes): Placement {
  const regions = regionsOf(tree, nodes, shields);
  return {
    direction: axes.direction,
    bounds: boundsOf(nodes, shields, regions, edges),
    nodes,
    edges,
    shields,
    regions,
    junctions: junctionsOf(tree, edges),
  };
}
