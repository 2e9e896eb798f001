import type { Layers } from '../layers';
import type { Ties } from '../ties';
import type { Flock, Flocks } from './flocks';
import { pick, type Random } from './random';
import type { Trial } from './trial';

/** How often a move aims at something that the item is tied to, stays near, and takes along what hangs with the item. */
const OFTEN = { guided: 0.4, near: 0.5, subtree: 0.55, line: 0.6 } as const;

/** Moves a chosen item, often with what hangs together with it, to another place across; false if it has no other. */
export function moveAcross(trial: Trial, flocks: Flocks, random: Random): boolean {
  const { layers, x } = trial.arrangement;
  const item = pick(random, layers.count);
  const row = layers.rows[layers.rank[item] as number] as number[];
  if (row.length < 2) return false;
  const goal = random() < OFTEN.guided ? guided(flocks.ties, item, x, random) : beside(row, item, x, random);
  const shift = goal - (x[item] as number);
  if (shift === 0) return false;
  for (const other of flockOf(layers, flocks, item, random)) {
    x[other] = (x[other] as number) + shift;
    trial.touch(layers.rank[other] as number);
  }
  trial.sort();
  return true;
}

function flockOf(layers: Layers, flocks: Flocks, item: number, random: Random): Flock {
  const alone = random() >= (item < layers.blocks ? OFTEN.subtree : OFTEN.line);
  if (alone) return [item];
  return (
    (item < layers.blocks ? flocks.below[item] : flocks.line.get(layers.lines[item] as number)) ?? [item]
  );
}

/** A place just beyond some other item of the row, a near one or any. */
function beside(row: readonly number[], item: number, x: Float64Array, random: Random): number {
  const from = row.indexOf(item);
  const far = random() < OFTEN.near ? 1 + pick(random, 2) : 1 + pick(random, row.length - 1);
  const to = Math.max(0, Math.min(row.length - 1, random() < 0.5 ? from - far : from + far));
  return (x[row[to] as number] as number) + Math.sign(to - from) * 0.01;
}

/** A place straight above or below something that the item is tied to. */
function guided(ties: Ties, item: number, x: Float64Array, random: Random): number {
  const first = ties.first[item] as number;
  const count = (ties.first[item + 1] as number) - first;
  if (count === 0) return x[item] as number;
  const tie = first + pick(random, count);
  return (x[ties.other[tie] as number] as number) + (ties.shift[tie] as number) + random() - 0.5;
}
