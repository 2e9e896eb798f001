import type { Layers } from './layers';

/** So many sweeps in a row may find nothing better, and so many there are at most. */
const PATIENCE = 4;
const MOST = 24;

/**
 * Puts the items of every row in an order in which few lines cross, by barycentres: row by row, down and up by turns,
 * every item goes to the mean of the places of what it is connected with in the row before, and the best order of all
 * is kept (Sugiyama, Tagawa and Toda 1981). Begins with the order that is there.
 */
export function orderBySweeps(layers: Layers): void {
  const { count, rows, channels } = layers;
  const up = neighboursOf(
    count,
    channels.map(({ top, bottom }) => [bottom, top]),
  );
  const down = neighboursOf(
    count,
    channels.map(({ top, bottom }) => [top, bottom]),
  );
  const place = new Int32Array(count);
  for (const row of rows) number(row, place);
  let best = rows.map((row) => [...row]);
  let least = crossingsOf(layers, place);
  for (let sweep = 0, better = 0; sweep < Math.min(MOST, better + PATIENCE) && least > 0; sweep++) {
    // What has the same mean changes sides every other time, for either side may be the better one.
    const turned = sweep % 4 >= 2;
    if (sweep % 2 === 0) for (const row of rows.slice(1)) settle(row, up, place, turned);
    else for (const row of rows.slice(0, -1).reverse()) settle(row, down, place, turned);
    const crossings = crossingsOf(layers, place);
    if (crossings >= least) continue;
    least = crossings;
    best = rows.map((row) => [...row]);
    better = sweep + 1;
  }
  best.forEach((row, at) => {
    layers.rows[at] = row;
  });
}

function number(row: readonly number[], place: Int32Array): void {
  row.forEach((item, at) => {
    place[item] = at;
  });
}

/** What each item is connected with in the row above or below: that of item `i` stands from `first[i]` to `first[i + 1]`. */
interface Neighbours {
  readonly first: Int32Array;
  readonly other: Int32Array;
}

/** `ends`: the items of each channel whose neighbours are looked for, and beside them the neighbours. */
function neighboursOf(
  count: number,
  ends: readonly (readonly [readonly number[], readonly number[]])[],
): Neighbours {
  const first = new Int32Array(count + 1);
  for (const [items] of ends) for (const item of items) first[item + 1] = (first[item + 1] as number) + 1;
  for (let item = 0; item < count; item++)
    first[item + 1] = (first[item + 1] as number) + (first[item] as number);
  const next = first.slice();
  const other = new Int32Array(first[count] as number);
  for (const [items, others] of ends)
    items.forEach((item, segment) => {
      const at = next[item] as number;
      next[item] = at + 1;
      other[at] = others[segment] as number;
    });
  return { first, other };
}

/** Sorts one row by the means of its neighbours' places; what has no neighbours there keeps its place. */
function settle(row: number[], { first, other }: Neighbours, place: Int32Array, turned: boolean): void {
  const means = new Map<number, number>();
  for (const item of row) {
    const from = first[item] as number;
    const to = first[item + 1] as number;
    if (from === to) continue;
    let sum = 0;
    for (let at = from; at < to; at++) sum += place[other[at] as number] as number;
    means.set(item, sum / (to - from));
  }
  const sorted = row
    .filter((item) => means.has(item))
    .sort((one, two) => {
      const before = (place[one] as number) - (place[two] as number);
      return (means.get(one) as number) - (means.get(two) as number) || (turned ? -before : before);
    });
  let next = 0;
  row.forEach((item, at) => {
    if (means.has(item)) row[at] = sorted[next++] as number;
  });
  number(row, place);
}

/** How many pairs of segments cross (Barth, Jünger and Mutzel 2002: inversions, counted in a tree of sums). */
function crossingsOf({ rows, channels }: Layers, place: Int32Array): number {
  let crossings = 0;
  channels.forEach(({ top, bottom }, channel) => {
    const width = rows[channel + 1]?.length ?? 0;
    const order = Array.from(
      top,
      (item, segment) => (place[item] as number) * width + (place[bottom[segment] as number] as number),
    );
    order.sort((one, other) => one - other);
    const sums = new Int32Array(width + 1);
    order.forEach((key, seen) => {
      const at = key % width;
      let notAfter = 0;
      for (let step = at + 1; step > 0; step -= step & -step) notAfter += sums[step] as number;
      crossings += seen - notAfter;
      for (let step = at + 1; step <= width; step += step & -step) sums[step] = (sums[step] as number) + 1;
    });
  });
  return crossings;
}
