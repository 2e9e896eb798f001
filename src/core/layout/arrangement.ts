import { type Anchors, packed, type Settler, settler } from './across';
import { inversionsOf } from './cost';
import { earliestTravel, type Layers, layersOf, type Subject, type Travel } from './layers';
import { orderRows, type Untangle } from './order';
import { type Pins, pinsFor } from './pins';
import { type Links, ranksOf } from './ranks';
import { relieved } from './relief';
import { orderBySweeps } from './sweeps';

/** How one connected part is drawn: its structure, and where its items stand across. */
export interface Arrangement {
  readonly subject: Subject;
  readonly travel: Travel;
  readonly layers: Layers;
  readonly x: Float64Array;
  /** Moves `x` to better places; the order of the rows stays. */
  readonly settle: Settler;
  /** Room for the places of all pins, for whoever needs them next. */
  readonly pins: readonly Pins[];
  /** Where blocks that were drawn before started along; not a number for the others. */
  readonly starts?: Float64Array;
}

export function arrangementOf(
  subject: Subject,
  travel: Travel,
  layers: Layers,
  x: Float64Array,
  anchors?: Anchors,
): Arrangement {
  return { subject, travel, layers, x, settle: settler(layers, anchors), pins: layers.channels.map(pinsFor) };
}

const SWEEPS = 24;

/** How an arrangement begins. */
interface Beginning {
  readonly ranks?: (links: Links) => Int32Array;
  readonly untangle?: Untangle;
}

/** A first arrangement, usually with ranks by longest path, and places settled from loose to stiff. */
export function arranged(
  subject: Subject,
  { ranks = ranksOf, untangle = orderBySweeps }: Beginning = {},
): Arrangement {
  const travel = earliestTravel(subject.links, relieved(subject, ranks(subject.links)));
  const layers = layersOf(subject, travel);
  orderRows(layers, untangle);
  if (2 * inversionsOf(subject.siblings, packed(layers)) > subject.siblings.length / 2) mirror(layers);
  const arrangement = arrangementOf(subject, travel, layers, packed(layers));
  arrangement.settle.all(arrangement.x, SWEEPS, (sweep) => Math.min(1, sweep / (SWEEPS - 4)));
  return arrangement;
}

/** Turns the rows round: what crossed goes on crossing, but most siblings stand in their order. */
function mirror(layers: Layers): void {
  for (const row of layers.rows) row.reverse();
}

/** The same drawing with other ranks or ways: what stays keeps its place across, new wires stand between their ends. */
export function restructured(before: Arrangement, travel: Travel): Arrangement {
  const { subject } = before;
  const layers = layersOf(subject, travel);
  const x = new Float64Array(layers.count).fill(Number.NaN);
  x.set(before.x.subarray(0, layers.blocks));
  const known = new Map<number, number>();
  const depth = Math.max(before.layers.rows.length, layers.rows.length);
  for (let wire = layers.blocks; wire < before.layers.count; wire++)
    known.set(keyOf(before.layers, wire, depth), before.x[wire] as number);
  for (let wire = layers.blocks; wire < layers.count; wire++)
    x[wire] = known.get(keyOf(layers, wire, depth)) ?? Number.NaN;
  placeWires(layers, subject.links, x);
  sortRows(layers, x);
  return arrangementOf(subject, travel, layers, x);
}

/** The rows in which something stands that did not stand there before, or no longer stands. */
export function rowsThatDiffer(before: Arrangement, after: Arrangement): readonly number[] {
  const depth = Math.max(before.layers.rows.length, after.layers.rows.length);
  const keysOf = ({ layers }: Arrangement) =>
    Array.from(
      { length: depth },
      (_, row) =>
        new Set(
          layers.rows[row]?.map((item) => (item < layers.blocks ? -1 - item : keyOf(layers, item, depth))),
        ),
    );
  const [then, now] = [keysOf(before), keysOf(after)];
  return after.layers.rows.flatMap((_, row) => {
    const [old, own] = [then[row] as Set<number>, now[row] as Set<number>];
    return old.size === own.size && [...own].every((key) => old.has(key)) ? [] : [row];
  });
}

const keyOf = (layers: Layers, wire: number, depth: number): number =>
  (layers.lines[wire] as number) * depth + (layers.rank[wire] as number);

/** Gives every wire that has no place yet one on the straight line between the ends of a link that it carries. */
export function placeWires(layers: Layers, links: Links, x: Float64Array): void {
  layers.paths.forEach((path, link) => {
    const parent = links.from[link] as number;
    const from = x[parent] as number;
    const to = x[links.to[link] as number] as number;
    const rank = layers.rank[parent] as number;
    path.forEach((segment, step) => {
      const item = layers.channels[rank + step]?.bottom[segment] as number;
      if (Number.isNaN(x[item])) x[item] = from + ((to - from) * (step + 1)) / path.length;
    });
  });
}

/** Puts the items of every row in the order in which they stand across. */
export function sortRows(layers: Layers, x: Float64Array): void {
  for (const row of layers.rows)
    row.sort((one, other) => (x[one] as number) - (x[other] as number) || one - other);
}
