import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { distance, packed } from './across';
import { type Arrangement, arrangementOf, placeWires, sortRows } from './arrangement';
import type { Axes, Span } from './axes';
import type { Block, Part as BlockPart } from './blocks';
import { held } from './boxes';
import { type Layers, layersOf, type Subject, type Travel } from './layers';
import type { Offset } from './packing';
import type { ArrangedPart, Part } from './parts';
import type { Placement, Plan } from './placement';
import { linksBy, topological } from './ranks';
import type { Sketch } from './sketch';
import { tiesOf } from './ties';

/** How strongly blocks and wires hold to their places while something near them is edited. */
const HOLD = { block: 40, wire: 8 } as const;
/** How much less strongly things hold that are to make room. */
const YIELDING = 8;
const SWEEPS = 16;

/** What the next drawing has to know of this one. */
export function planOf(
  tree: AttackTree,
  parts: readonly ArrangedPart[],
  sketches: readonly Sketch[],
  offsets: readonly Offset[],
): Plan {
  const { byId } = graphOf(tree);
  const rank: Record<string, number> = {};
  const ways: Record<string, readonly [number, number]> = {};
  const wires: Record<string, number> = {};
  const homes: Record<string, number> = {};
  const columns: (readonly string[])[] = [];
  parts.forEach(({ subject, arrangement }, at) => {
    const { layers, travel } = arrangement;
    const { x } = sketches[at] as Sketch;
    const { across } = offsets[at] as Offset;
    const names = subject.blocks.map(nameOf);
    subject.blocks.forEach((block, item) => {
      rank[names[item] as string] = travel.rank[item] as number;
      if (block.stops) columns.push(block.members);
      if (byId.get(names[item] as string)?.position)
        homes[names[item] as string] = (x[item] as number) + across;
    });
    subject.links.from.forEach((parent, link) => {
      const row = travel.rank[parent] as number;
      const leave = (travel.leave[link] as number) - row;
      const join = (travel.join[link] as number) - row;
      if (leave !== 0 || join !== 1)
        ways[`${names[parent]} ${names[subject.links.to[link] as number]}`] = [leave, join];
    });
    const nameOfWire = wireNames(subject, layers);
    for (let wire = layers.blocks; wire < layers.count; wire++)
      wires[nameOfWire(wire)] = (x[wire] as number) + across;
  });
  return { columns, rank, ways, wires, homes };
}

/** The arrangement of a part that was drawn before, with as little change as its edit allows. */
export function recalled(
  tree: AttackTree,
  part: Part,
  before: Placement,
  plan: Plan,
  axes: Axes,
): Arrangement | undefined {
  const { subject } = part;
  const { byId } = graphOf(tree);
  const known = Float64Array.from(subject.blocks, (block) =>
    byId.get(nameOf(block))?.position
      ? (held(plan.homes, nameOf(block)) ?? lineOf(block, before, axes))
      : lineOf(block, before, axes),
  );
  if (known.every(Number.isNaN)) return undefined;
  const starts = Float64Array.from(subject.blocks, (block) =>
    byId.get(nameOf(block))?.position ? Number.NaN : startOf(block, before, axes),
  );
  const travel = travelFrom(subject, plan);
  const layers = layersOf(subject, travel);
  const x = packed(layers);
  const anchors = { x: new Float64Array(layers.count), hold: new Float64Array(layers.count) };
  const nameOfWire = wireNames(subject, layers);
  for (let item = 0; item < layers.count; item++) {
    const place = item < layers.blocks ? known[item] : held(plan.wires, nameOfWire(item));
    x[item] = place ?? Number.NaN;
    if (place === undefined || Number.isNaN(place)) continue;
    anchors.x[item] = place;
    anchors.hold[item] = item < layers.blocks ? HOLD.block : HOLD.wire;
  }
  if (x.every((place) => !Number.isNaN(place))) {
    sortRows(layers, x);
    if (hasRoom(layers, x)) return { ...arrangementOf(subject, travel, layers, x, anchors), starts };
  }
  placeNewcomers(subject, x);
  placeWires(layers, subject.links, x);
  sortRows(layers, x);
  yieldToNewcomers(layers, anchors.hold);
  const arrangement = arrangementOf(subject, travel, layers, x, anchors);
  arrangement.settle.all(x, SWEEPS, () => 1);
  return { ...arrangement, starts };
}

/** Room for something new is made on one side alone, where fewer things stand: most of the row stays where it is. */
function yieldToNewcomers(layers: Layers, hold: Float64Array): void {
  for (const row of layers.rows) {
    const first = row.findIndex((item) => hold[item] === 0);
    if (first === -1) continue;
    const last = row.findLastIndex((item) => hold[item] === 0);
    const yielding = first < row.length - 1 - last ? row.slice(0, last) : row.slice(first);
    for (const item of yielding) hold[item] = (hold[item] as number) / YIELDING;
  }
}

/** Whether all neighbours keep their distance. */
function hasRoom(layers: Layers, x: Float64Array): boolean {
  const ties = tiesOf(layers);
  return layers.rows.every((row) =>
    row.every((item, at) => {
      const next = row[at + 1];
      return (
        next === undefined || (x[next] as number) - (x[item] as number) >= distance(layers, ties, item, next)
      );
    }),
  );
}

const nameOf = (block: Block): string => block.members[0] as string;

/** Where a block was entered in the drawing before; not a number if it was not drawn. */
function lineOf(block: Block, before: Placement, axes: Axes): number {
  const [part, span] = drawnPart(block, before, axes) ?? [];
  return part && span ? span.across - part.across + block.entry : Number.NaN;
}

/** Where a block started along in the drawing before; not a number if it was not drawn. */
function startOf(block: Block, before: Placement, axes: Axes): number {
  const [part, span] = drawnPart(block, before, axes) ?? [];
  return part && span ? span.along - part.along : Number.NaN;
}

/** The first part of a block that was drawn before, and where. */
function drawnPart(block: Block, before: Placement, axes: Axes): readonly [BlockPart, Span] | undefined {
  for (const part of block.parts) {
    const box = part.kind === 'shield' ? undefined : held(before.nodes, part.id);
    if (box) return [part, axes.span(box)];
  }
  return undefined;
}

/** The ranks and ways of before, changed only where new links ask for it. */
function travelFrom({ blocks, links }: Subject, plan: Plan): Travel {
  const names = blocks.map(nameOf);
  const rank = new Int32Array(blocks.length);
  const incoming = linksBy(links.to, links.count);
  const outgoing = linksBy(links.from, links.count);
  const order = topological(links);
  for (const block of order) {
    const least = (incoming[block] ?? []).reduce(
      (most, link) => Math.max(most, (rank[links.from[link] as number] as number) + 1),
      0,
    );
    rank[block] = Math.max(least, held(plan.rank, names[block] as string) ?? least);
  }
  for (const block of order.toReversed()) {
    const below = outgoing[block] ?? [];
    const isNew = held(plan.rank, names[block] as string) === undefined;
    if (isNew && incoming[block]?.length === 0 && below.length > 0)
      rank[block] = Math.min(...below.map((link) => rank[links.to[link] as number] as number)) - 1;
  }
  const top = rank.reduce((least, value) => Math.min(least, value), rank[0] ?? 0);
  const leave = new Int32Array(links.from.length);
  const join = new Int32Array(links.from.length);
  for (let block = 0; block < blocks.length; block++) rank[block] = (rank[block] as number) - top;
  links.from.forEach((parent, link) => {
    const child = links.to[link] as number;
    const from = rank[parent] as number;
    const last = (rank[child] as number) - from;
    const [leaves, joins] = held(plan.ways, `${names[parent]} ${names[child]}`) ?? [0, 1];
    leave[link] = from + Math.min(leaves, last - 1);
    join[link] = from + Math.min(joins, last);
  });
  return { rank, leave, join };
}

/** New blocks stand after the sibling before them, or before the one after them, or else near their relatives. */
function placeNewcomers({ links }: Subject, x: Float64Array): void {
  const incoming = linksBy(links.to, links.count);
  const outgoing = linksBy(links.from, links.count);
  const isPlaced = (block: number | undefined): block is number =>
    block !== undefined && !Number.isNaN(x[block]);
  const order = topological(links);
  for (const block of [...order, ...order.toReversed()]) {
    if (isPlaced(block)) continue;
    const parents = (incoming[block] ?? []).map((link) => links.from[link] as number).filter(isPlaced);
    const children = (outgoing[block] ?? []).map((link) => links.to[link] as number).filter(isPlaced);
    const [parent] = parents;
    const siblings =
      parent === undefined ? [] : (outgoing[parent] ?? []).map((link) => links.to[link] as number);
    const own = siblings.indexOf(block);
    const left = siblings.slice(0, Math.max(0, own)).findLast(isPlaced);
    const right = siblings.slice(own + 1).find(isPlaced);
    if (left !== undefined) x[block] = (x[left] as number) + 0.01;
    else if (right !== undefined) x[block] = (x[right] as number) - 0.01;
    else {
      const near = parents.length > 0 ? parents : children;
      if (near.length > 0)
        x[block] = near.reduce((sum, other) => sum + (x[other] as number), 0) / near.length;
    }
  }
  for (let block = 0; block < links.count; block++) if (Number.isNaN(x[block])) x[block] = 0;
}

/** What the wires of a part are called from one drawing to the next: by their ends, and the rows above the first child. */
function wireNames({ blocks, links, family }: Subject, layers: Layers): (wire: number) => string {
  const names = blocks.map(nameOf);
  const most = blocks.length + links.from.length;
  const lines = new Map<number, { readonly ends: Set<string>; readonly row: number }>();
  const add = (line: number, end: string, child: number): void => {
    const known = lines.get(line) ?? { ends: new Set(), row: layers.rank[child] as number };
    known.ends.add(end);
    lines.set(line, known);
  };
  links.from.forEach((parent, link) => {
    const child = links.to[link] as number;
    add(family[link] as number, `>${names[child]}`, child);
    add(most + parent, `${names[parent]}>`, child);
    add(2 * most + link, `${names[parent]}>${names[child]}`, child);
  });
  return (wire) => {
    const line = lines.get(layers.lines[wire] as number);
    if (!line) throw new Error('a wire that is part of no line');
    return `${[...line.ends].join(' ')} ${line.row - (layers.rank[wire] as number)}`;
  };
}
