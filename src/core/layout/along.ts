import type { Block } from './blocks';
import { laneOrder } from './lanes';
import type { Layers } from './layers';
import { type Pins, pinsFor, placePins } from './pins';
import { Skyline } from './skyline';
import { AIR } from './spacing';

/** Where rows and lanes run along, once everything has its place across. */
export interface Courses {
  /** Where each item starts. */
  readonly start: Float64Array;
  readonly pins: readonly Pins[];
  /** Where each lane of each channel runs. */
  readonly lanes: readonly Float64Array[];
}

/**
 * Rows and lanes are let down one after another onto the skyline of what stands above them, so that something tall
 * pushes down only what is below it.
 */
export function stack(layers: Layers, blocks: readonly Block[], x: Float64Array): Courses {
  const skyline = new Skyline();
  const start = new Float64Array(layers.count);
  const pins = layers.channels.map(pinsFor);
  const lanes = layers.rows.flatMap((row, rank) => {
    standRow(layers, blocks, row, x, start, skyline);
    const channel = layers.channels[rank];
    const places = pins[rank];
    if (!channel || !places) return [];
    placePins(layers, channel, x, places);
    const courses = new Float64Array(channel.nets.count);
    for (const net of laneOrder(channel.nets, places)) courses[net] = runLane(places, net, skyline);
    return [courses];
  });
  return { start, pins, lanes };
}

function standRow(
  layers: Layers,
  blocks: readonly Block[],
  row: readonly number[],
  x: Float64Array,
  start: Float64Array,
  skyline: Skyline,
): void {
  const standing = row.filter((item) => item < layers.blocks);
  const from = (item: number): number =>
    (x[item] as number) - (layers.before[item] as number) - AIR.siblings / 2;
  const to = (item: number): number =>
    (x[item] as number) + (layers.after[item] as number) + AIR.siblings / 2;
  const highest = standing.reduce((top, item) => Math.max(top, skyline.over(from(item), to(item))), 0);
  const top = highest + AIR.arriving - AIR.lanes;
  for (const item of row) start[item] = top;
  for (const item of standing)
    skyline.raise(from(item), to(item), top + (blocks[item] as Block).depth + AIR.leaving);
}

function runLane(pins: Pins, net: number, skyline: Skyline): number {
  const from = (pins.from[net] as number) - AIR.foreign;
  const to = (pins.to[net] as number) + AIR.foreign;
  const lane = skyline.over(from, to);
  if (to - from > 2 * AIR.foreign) skyline.raise(from, to, lane + AIR.lanes);
  return lane;
}
