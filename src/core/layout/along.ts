import type { Block } from './blocks';
import { laneOrder, spanOf } from './lanes';
import type { Layers } from './layers';
import { type Channel, type Net, netsOf } from './nets';
import { Skyline } from './skyline';
import { AIR } from './spacing';

/** Where rows and lanes run along, once everything has its place across. */
export interface Courses {
  /** Where each item starts. */
  readonly start: Float64Array;
  readonly channels: readonly Channel[];
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
  const channels: Channel[] = [];
  const lanes: Float64Array[] = [];
  layers.rows.forEach((row, rank) => {
    standRow(layers, blocks, row, x, start, skyline);
    const segments = layers.channels[rank];
    if (!segments) return;
    const channel = netsOf(layers, segments, x);
    channels.push(channel);
    lanes.push(runLanes(channel.nets, skyline));
  });
  return { start, channels, lanes };
}

function standRow(
  layers: Layers,
  blocks: readonly Block[],
  row: readonly number[],
  x: Float64Array,
  start: Float64Array,
  skyline: Skyline,
): void {
  let top = 0;
  const standing = row.filter((item) => item < layers.blocks);
  for (const item of standing) {
    const from = (x[item] as number) - (layers.before[item] as number) - AIR.siblings / 2;
    const to = (x[item] as number) + (layers.after[item] as number) + AIR.siblings / 2;
    top = Math.max(top, skyline.over(from, to));
  }
  top += AIR.arriving - AIR.lanes;
  for (const item of row) start[item] = top;
  for (const item of standing) {
    const from = (x[item] as number) - (layers.before[item] as number) - AIR.siblings / 2;
    const to = (x[item] as number) + (layers.after[item] as number) + AIR.siblings / 2;
    skyline.raise(from, to, top + (blocks[item] as Block).depth + AIR.leaving);
  }
}

function runLanes(nets: readonly Net[], skyline: Skyline): Float64Array {
  const lanes = new Float64Array(nets.length);
  for (const net of laneOrder(nets)) {
    const { from, to } = spanOf(nets[net] as Net);
    const lane = skyline.over(from - AIR.foreign, to + AIR.foreign);
    lanes[net] = lane;
    if (to > from) skyline.raise(from - AIR.foreign, to + AIR.foreign, lane + AIR.lanes);
  }
  return lanes;
}
