import { type Settle, settler } from '../across';
import { type Layers, layersOf, type Subject, type Travel } from '../layers';
import { type Pins, pinsFor } from '../pins';

/** One drawing under improvement: its structure, and where its items stand across. */
export interface State {
  readonly subject: Subject;
  readonly travel: Travel;
  readonly layers: Layers;
  readonly settle: Settle;
  readonly pins: readonly Pins[];
  readonly x: Float64Array;
}

export function stateOf(subject: Subject, travel: Travel, layers: Layers, x: Float64Array): State {
  return { subject, travel, layers, settle: settler(layers), pins: layers.channels.map(pinsFor), x };
}

/** The same drawing with other ranks or ways: what stays keeps its place across, new wires stand between their ends. */
export function restructured(before: State, travel: Travel): State {
  const layers = layersOf(before.subject, travel);
  const x = new Float64Array(layers.count).fill(Number.NaN);
  x.set(before.x.subarray(0, layers.blocks));
  const known = new Map<number, number>();
  const depth = Math.max(before.layers.rows.length, layers.rows.length);
  for (let wire = layers.blocks; wire < before.layers.count; wire++)
    known.set(keyOf(before.layers, wire, depth), before.x[wire] as number);
  for (let wire = layers.blocks; wire < layers.count; wire++)
    x[wire] = known.get(keyOf(layers, wire, depth)) ?? Number.NaN;
  layers.paths.forEach((path, link) => {
    const parent = before.subject.links.from[link] as number;
    const child = before.subject.links.to[link] as number;
    const rank = layers.rank[parent] as number;
    path.forEach((segment, step) => {
      const item = layers.channels[rank + step]?.bottom[segment] as number;
      if (Number.isNaN(x[item]))
        x[item] =
          (x[parent] as number) + (((x[child] as number) - (x[parent] as number)) * (step + 1)) / path.length;
    });
  });
  sortRows(layers, x);
  return stateOf(before.subject, travel, layers, x);
}

const keyOf = (layers: Layers, wire: number, depth: number): number =>
  (layers.lines[wire] as number) * depth + (layers.rank[wire] as number);

/** Puts the items of every row in the order in which they stand across. */
export function sortRows(layers: Layers, x: Float64Array): void {
  for (const row of layers.rows)
    row.sort((one, other) => (x[one] as number) - (x[other] as number) || one - other);
}
