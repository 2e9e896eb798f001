import type { Arrangement } from '../arrangement';
import { channelCost, partCostOf } from '../cost';
import { placePins } from '../pins';

/**
 * An arrangement that is tried out: something is moved, rows settle around it, and what that costs is found by
 * looking only at the channels beside rows in which something has moved. Then it is kept or taken back.
 */
export interface Trial {
  readonly arrangement: Arrangement;
  /** What the arrangement costs as it was kept last. */
  readonly cost: () => number;
  /** Says that items of a row have been moved, or stand in another order. */
  readonly touch: (row: number) => void;
  /** Puts the rows that were touched in the order of their places across. */
  readonly sort: () => void;
  /** Settles what was touched, and gives the cost as it would be. */
  readonly settle: () => number;
  readonly keep: () => void;
  readonly takeBack: () => void;
}

/** How often rows are settled in turn, down and up, after something has moved. */
const SWEEPS = 4;

export function trialOf(arrangement: Arrangement): Trial {
  const { subject, layers, x, settle, pins } = arrangement;
  const { rows, channels } = layers;
  const count = rows.length;
  const keptX = x.slice();
  const keptRows = rows.map((row) => row.slice());
  const waiting = new Uint8Array(count);
  const changed = new Uint8Array(count);
  const costs = Float64Array.from(channels, (channel, row) => {
    const places = pins[row];
    if (!places) return 0;
    placePins(layers, channel, x, places);
    return channelCost(channel.nets, places);
  });
  const next = costs.slice();
  const partCost = partCostOf(subject, layers);
  const sum = (values: Float64Array): number => {
    let total = partCost(x);
    for (let at = 0; at < values.length; at++) total += values[at] as number;
    return total;
  };
  let kept = sum(costs);
  let tried = kept;

  const settleRow = (row: number): boolean => {
    if (waiting[row] === 0) return false;
    waiting[row] = 0;
    changed[row] = 1;
    if (!settle.row(x, row, 1)) return true;
    if (row > 0) waiting[row - 1] = 1;
    if (row + 1 < count) waiting[row + 1] = 1;
    return true;
  };

  return {
    arrangement,
    cost: () => kept,
    touch: (row) => {
      waiting[row] = 1;
      changed[row] = 1;
    },
    sort: () => {
      for (let row = 0; row < count; row++) if (waiting[row] === 1) insertionSort(rows[row] as number[], x);
    },
    settle: () => {
      for (let sweep = 0, busy = true; sweep < SWEEPS && busy; sweep++) {
        busy = false;
        for (let row = 0; row < count; row++) if (settleRow(row)) busy = true;
        for (let row = count - 1; row >= 0; row--) if (settleRow(row)) busy = true;
      }
      waiting.fill(0);
      for (let row = 0; row + 1 < count; row++) {
        if (changed[row] === 0 && changed[row + 1] === 0) continue;
        const channel = channels[row];
        const places = pins[row];
        if (!channel || !places) continue;
        placePins(layers, channel, x, places);
        next[row] = channelCost(channel.nets, places);
      }
      tried = sum(next);
      return tried;
    },
    keep: () => {
      kept = tried;
      costs.set(next);
      copyRows(changed, x, keptX, rows, keptRows);
      changed.fill(0);
    },
    takeBack: () => {
      next.set(costs);
      copyRows(changed, keptX, x, keptRows, rows);
      changed.fill(0);
    },
  };
}

function copyRows(
  changed: Uint8Array,
  fromX: Float64Array,
  toX: Float64Array,
  from: readonly number[][],
  to: number[][],
): void {
  for (let row = 0; row < changed.length; row++) {
    if (changed[row] === 0) continue;
    const source = from[row] as number[];
    const target = to[row] as number[];
    for (let at = 0; at < source.length; at++) {
      const item = source[at] as number;
      target[at] = item;
      toX[item] = fromX[item] as number;
    }
  }
}

/** Nearly sorted rows are sorted in place. */
function insertionSort(row: number[], x: Float64Array): void {
  for (let at = 1; at < row.length; at++) {
    const item = row[at] as number;
    const place = x[item] as number;
    let to = at;
    for (; to > 0 && (x[row[to - 1] as number] as number) > place; to--) row[to] = row[to - 1] as number;
    row[to] = item;
  }
}
