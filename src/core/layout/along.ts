import type { Block } from './blocks';
import { laneOrder } from './lanes';
import type { Layers } from './layers';
import { medianOf } from './median';
import { type Pins, pinsFor, placePins } from './pins';
import { Skyline } from './skyline';
import { AIR } from './spacing';
import { type Ties, tiesOf } from './ties';

/** Where rows and lanes run along, once everything has its place across. */
export interface Courses {
  /** Where each block starts. */
  readonly start: Float64Array;
  readonly pins: readonly Pins[];
  /** Where each lane of each channel runs. */
  readonly lanes: readonly Float64Array[];
}

/**
 * Rows and lanes are let down one after another onto the skyline of what stands above them, so that something tall
 * pushes down only what is below it. Blocks that are `held` at some place come no higher than that; a place that is
 * not a number holds nothing.
 */
export function stack(
  layers: Layers,
  blocks: readonly Block[],
  x: Float64Array,
  held?: Float64Array,
): Courses {
  const skyline = new Skyline();
  const start = new Float64Array(layers.count);
  const pins = layers.channels.map(pinsFor);
  const ties = tiesOf(layers);
  const lanes = layers.rows.flatMap((row, rank) => {
    standRow(layers, blocks, row, x, start, skyline, ties, held);
    const channel = layers.channels[rank];
    const places = pins[rank];
    if (!channel || !places) return [];
    placePins(layers, channel, x, places);
    const courses = new Float64Array(channel.nets.count);
    const heights = courses.map((_, net) => skyline.over(...reachOf(places, net)));
    for (const net of laneOrder(channel.nets, places, heights)) courses[net] = runLane(places, net, skyline);
    return [courses];
  });
  return { start, pins, lanes };
}

/** Groups of a row stand level if their tops would be no further apart than this; nearer if they are held. */
const LEVEL = 60;
const LEVEL_HELD = 16;

/**
 * Stands a row on the skyline. Children of one parent stand level, and so does everything else in the row that is
 * about as high; only what would have to come down a long way, below something tall, stands lower by itself.
 */
function standRow(
  layers: Layers,
  blocks: readonly Block[],
  row: readonly number[],
  x: Float64Array,
  start: Float64Array,
  skyline: Skyline,
  ties: Ties,
  held?: Float64Array,
): void {
  const from = (item: number): number =>
    (x[item] as number) - (layers.before[item] as number) - AIR.siblings / 2;
  const to = (item: number): number =>
    (x[item] as number) + (layers.after[item] as number) + AIR.siblings / 2;
  const groups = new Map<number, { readonly items: number[]; top: number }>();
  for (const item of row) {
    if (item >= layers.blocks) continue;
    const parent = ties.parent[item] as number;
    const group = groups.get(parent) ?? { items: [], top: 0 };
    group.items.push(item);
    group.top = Math.max(group.top, skyline.over(from(item), to(item)) + AIR.arriving - AIR.lanes);
    groups.set(parent, group);
  }
  let level = Number.POSITIVE_INFINITY;
  if (held)
    for (const group of groups.values()) {
      const places = group.items.map((item) => held[item] as number).filter((place) => !Number.isNaN(place));
      if (places.length > 0) group.top = Math.max(group.top, medianOf(places));
    }
  for (const { items, top } of [...groups.values()].sort((one, other) => other.top - one.top)) {
    if (level - top > (held ? LEVEL_HELD : LEVEL)) level = top;
    for (const item of items) {
      start[item] = level;
      skyline.raise(from(item), to(item), level + (blocks[item] as Block).depth + AIR.leaving);
    }
  }
}

function runLane(pins: Pins, net: number, skyline: Skyline): number {
  const [from, to] = reachOf(pins, net);
  const lane = skyline.over(from, to);
  if (to - from > 2 * AIR.foreign) skyline.raise(from, to, lane + AIR.lanes);
  return lane;
}

/** From where to where a lane keeps others away. */
const reachOf = (pins: Pins, net: number): readonly [number, number] => [
  (pins.from[net] as number) - AIR.foreign,
  (pins.to[net] as number) + AIR.foreign,
];
