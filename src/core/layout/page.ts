import { graphOf } from '../tree/graph';
import type { AttackTree, Point } from '../tree/tree';
import type { Axes, Side } from './axes';
import type { Block } from './blocks';
import { held } from './boxes';
import type { Cast, Edge } from './cast';
import { figureOf } from './figure';
import { outlineAt } from './outline';
import type { Offset } from './packing';
import type { Box, Route, Shield } from './placement';
import { type Corner, straightened } from './routes';
import type { Sketch } from './sketch';

/** The boxes and routes of a drawing, on the page. */
export interface Page {
  readonly nodes: Readonly<Record<string, Box>>;
  readonly shields: readonly Shield[];
  readonly edges: readonly Route[];
}

/** Puts sketches on the page, each moved by its offset: from the axes of the layout to x and y. */
export function pageOf(
  tree: AttackTree,
  cast: Cast,
  sketches: readonly Sketch[],
  offsets: readonly Offset[],
  axes: Axes,
): Page {
  const nodes: Record<string, Box> = {};
  const shields: Shield[] = [];
  const starts = new Map<number, Corner>();
  sketches.forEach((part, at) => {
    const offset = offsets[at] as Offset;
    part.blocks.forEach((block, index) => {
      const across = (part.across[index] as number) + offset.across;
      const along = (part.along[index] as number) + offset.along;
      starts.set(block, { across, along });
      for (const item of (cast.blocks[block] as Block).parts) {
        const box = axes.box({ ...item, across: across + item.across, along: along + item.along });
        if (item.mitigation === undefined) nodes[item.id] = box;
        else shields.push({ mitigation: item.mitigation, on: item.id, box });
      }
    });
  });
  const edges = sketches.flatMap((part, at) =>
    part.links.flatMap((link, index) => {
      const { across, along } = offsets[at] as Offset;
      const corners = (part.corners[index] ?? []).map((corner) => ({
        across: corner.across + across,
        along: corner.along + along,
      }));
      const above = cast.links.from[link] as number;
      const below = cast.links.to[link] as number;
      return (cast.edges[link] ?? []).map((edge) => {
        const out = stop(cast.blocks[above], starts.get(above), edge.parent, 'exit');
        const into = stop(cast.blocks[below], starts.get(below), edge.child, 'entry');
        return routeOf(tree, nodes, edge, corners, out, into, axes);
      });
    }),
  );
  return { nodes, shields, edges };
}

/** Where the line of a member of a column meets its spine. */
function stop(
  block: Block | undefined,
  start: Corner | undefined,
  member: string,
  spine: 'entry' | 'exit',
): Corner | undefined {
  const along = block?.stops?.get(member);
  if (!block || !start || along === undefined) return undefined;
  return { across: start.across + block[spine], along: start.along + along };
}

function routeOf(
  tree: AttackTree,
  nodes: Readonly<Record<string, Box>>,
  { parent, child }: Edge,
  corners: readonly Corner[],
  out: Corner | undefined,
  into: Corner | undefined,
  axes: Axes,
): Route {
  const [first] = corners;
  const last = corners.at(-1);
  if (!first || !last) throw new Error('an edge without a way');
  const meets = (id: string, side: Side, at: number): number => {
    const node = graphOf(tree).byId.get(id);
    const box = held(nodes, id);
    if (!node || !box) throw new Error('an edge without an end');
    return outlineAt(figureOf(node).shape, box, side, at);
  };
  const begin = out
    ? axes.point(meets(parent, axes.after, out.along), out.along)
    : axes.point(first.across, meets(parent, axes.far, first.across));
  const end = into
    ? axes.point(meets(child, axes.before, into.along), into.along)
    : axes.point(last.across, meets(child, axes.near, last.across));
  const turns = [...(out ? [out] : []), ...corners, ...(into ? [into] : [])];
  return {
    parent,
    child,
    points: straightened([
      begin,
      ...turns.map((corner): Point => axes.point(corner.across, corner.along)),
      end,
    ]),
  };
}
