import type { Layers } from '../layers';
import { type Ties, tiesOf } from '../ties';

/** Items that are moved across together. */
export type Flock = readonly number[];

/** What hangs together in an arrangement; computed once per structure. */
export interface Flocks {
  /** For each item itself and everything that hangs below it alone. */
  readonly below: readonly Flock[];
  /** The wires of each line. */
  readonly line: ReadonlyMap<number, Flock>;
  readonly ties: Ties;
}

export function flocksOf(layers: Layers): Flocks {
  const parents = new Int32Array(layers.count);
  const children: number[][] = Array.from({ length: layers.count }, () => []);
  for (const { top, bottom } of layers.channels)
    top.forEach((item, segment) => {
      const child = bottom[segment] as number;
      parents[child] = (parents[child] as number) + 1;
      children[item]?.push(child);
    });
  const below: Flock[] = Array.from({ length: layers.count }, () => []);
  for (let row = layers.rows.length - 1; row >= 0; row--)
    for (const item of layers.rows[row] ?? []) {
      const own = (children[item] ?? []).filter((child) => parents[child] === 1);
      below[item] = [item, ...own.flatMap((child) => below[child] ?? [])];
    }
  const line = new Map<number, number[]>();
  for (let wire = layers.blocks; wire < layers.count; wire++) {
    const key = layers.lines[wire] as number;
    const list = line.get(key);
    if (list) list.push(wire);
    else line.set(key, [wire]);
  }
  return { below, line, ties: tiesOf(layers) };
}
