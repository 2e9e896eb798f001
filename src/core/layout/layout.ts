import { graphOf } from '../tree/graph';
import type { AttackTree, BranchNode, Point } from '../tree/tree';
import { type Axes, axesOf } from './axes';
import { type Block, companyOf, nodeBlock, noteBlock } from './blocks';
import { componentsOf } from './components';
import { figureOf } from './figure';
import { junctionsOf } from './junctions';
import { outlineAt } from './outline';
import { type Offset, pack } from './packing';
import type { Box, Placement, Region, Route, Shield } from './placement';
import type { Links } from './ranks';
import { around, grown, regionsOf } from './regions';
import { type Corner, straightened } from './routes';
import { type Sketch, sketch } from './sketch';
import { AIR } from './spacing';

/**
 * Where everything of a tree stands and how its edges run. The same document is always drawn the same. Given the
 * drawing that is on the screen, what was not touched stays near its place.
 */
export function layout(tree: AttackTree, before?: Placement): Placement {
  const axes = axesOf(tree.layout?.direction ?? 'down');
  const company = companyOf(tree);
  const { branches } = graphOf(tree);
  const blocks: Block[] = branches.map((node) => nodeBlock(node, company, axes));
  for (const note of company.strays) blocks.push(noteBlock(note, axes));
  const links = linksOf(branches, blocks.length);
  const sketches = componentsOf(links).map((part) => sketch(blocks, links, part));
  const offsets = pack(sketches, blocks, axes);
  return place(tree, blocks, links, sketches, offsets, axes, before);
}

function linksOf(branches: readonly BranchNode[], count: number): Links {
  const number = new Map(branches.map((node, at) => [node.id, at]));
  const from: number[] = [];
  const to: number[] = [];
  branches.forEach((node, parent) => {
    for (const id of node.children) {
      const child = number.get(id);
      if (child === undefined) continue;
      from.push(parent);
      to.push(child);
    }
  });
  return { count, from, to };
}

function place(
  tree: AttackTree,
  blocks: readonly Block[],
  links: Links,
  sketches: readonly Sketch[],
  offsets: readonly Offset[],
  axes: Axes,
  _before?: Placement,
): Placement {
  const nodes: Record<string, Box> = {};
  const shields: Shield[] = [];
  sketches.forEach((part, at) => {
    const offset = offsets[at] as Offset;
    part.blocks.forEach((block, index) => {
      const across = (part.across[index] as number) + offset.across;
      const along = (part.along[index] as number) + offset.along;
      for (const item of (blocks[block] as Block).parts) {
        const box = axes.box({ ...item, across: across + item.across, along: along + item.along });
        if (item.mitigation === undefined) nodes[item.id] = box;
        else shields.push({ mitigation: item.mitigation, on: item.id, box });
      }
    });
  });
  const edges = sketches.flatMap((part, at) =>
    part.links.map((link, index) => {
      const offset = offsets[at] as Offset;
      const corners = (part.corners[index] ?? []).map((corner) => ({
        across: corner.across + offset.across,
        along: corner.along + offset.along,
      }));
      const parent = blocks[links.from[link] as number]?.members[0] as string;
      const child = blocks[links.to[link] as number]?.members[0] as string;
      return routeOf(tree, nodes, parent, child, corners, axes);
    }),
  );
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

function routeOf(
  tree: AttackTree,
  nodes: Readonly<Record<string, Box>>,
  parent: string,
  child: string,
  corners: readonly Corner[],
  axes: Axes,
): Route {
  const end = (id: string, side: Axes['near'], corner: Corner): Point => {
    const node = graphOf(tree).byId.get(id);
    const box = nodes[id];
    if (!node || !box) throw new Error('an edge without an end');
    return axes.point(corner.across, outlineAt(figureOf(node).shape, box, side, corner.across));
  };
  const [first] = corners;
  const last = corners.at(-1);
  if (!first || !last) throw new Error('an edge without a way');
  const turns = corners.map((corner) => axes.point(corner.across, corner.along));
  return {
    parent,
    child,
    points: straightened([end(parent, axes.far, first), ...turns, end(child, axes.near, last)]),
  };
}

function boundsOf(
  nodes: Readonly<Record<string, Box>>,
  shields: readonly Shield[],
  regions: readonly Region[],
  edges: readonly Route[],
): Box {
  const boxes = [
    ...Object.values(nodes),
    ...shields.map((shield) => shield.box),
    ...regions.flatMap((region) => [region.title, ...region.patches]),
    ...edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ];
  const [first, ...rest] = boxes;
  return first ? grown(rest.reduce(around, first), AIR.margin) : { x: 0, y: 0, width: 0, height: 0 };
}
