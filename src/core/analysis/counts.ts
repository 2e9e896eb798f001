import { type Diagram, type Diagrams, NONE, UNIT } from './diagrams';

/** How many sets a family has, exactly, without making a list of them. */
export interface Counts {
  readonly total: bigint;
  /** By the number of elements, the smallest first; only sizes that occur. */
  readonly bySize: ReadonlyMap<number, bigint>;
}

/** Counts by size; `undefined` when the steps do not suffice. */
export function countsOf(diagrams: Diagrams, family: Diagram): Counts | undefined {
  if (family < 0) return undefined;
  const nodes = diagrams.nodes(family);
  const totals = new Map<Diagram, number>([
    [NONE, 0],
    [UNIT, 1],
  ]);
  if (!nodes) return undefined;
  for (const node of nodes)
    totals.set(node, (totals.get(diagrams.low(node)) ?? 0) + (totals.get(diagrams.high(node)) ?? 0));
  // Plain numbers are exact as long as no sum leaves the safe integers; above, only big ones are.
  const rows =
    (totals.get(family) ?? 0) <= Number.MAX_SAFE_INTEGER
      ? rowsOf(diagrams, family, nodes, 0, 1, (a, b) => a + b)
      : rowsOf(diagrams, family, nodes, 0n, 1n, (a, b) => a + b);
  if (!rows) return undefined;
  const bySize = new Map<number, bigint>();
  let total = 0n;
  for (let size = 0; size < rows.length; size++) {
    const count = BigInt(rows[size] ?? 0);
    if (count === 0n) continue;
    bySize.set(size, count);
    total += count;
  }
  return { total, bySize };
}

/** The counts of the last node, by size. */
function rowsOf<Count>(
  diagrams: Diagrams,
  family: Diagram,
  nodes: Int32Array,
  none: Count,
  one: Count,
  plus: (a: Count, b: Count) => Count,
): readonly Count[] | undefined {
  const rows = new Map<Diagram, readonly Count[]>([
    [NONE, []],
    [UNIT, [one]],
  ]);
  for (const node of nodes) {
    const without = rows.get(diagrams.low(node)) ?? [];
    const needing = rows.get(diagrams.high(node)) ?? [];
    const sizes = Math.max(without.length, needing.length + 1);
    if (!diagrams.spend(sizes)) return undefined;
    const row = new Array<Count>(sizes);
    for (let size = 0; size < sizes; size++)
      row[size] = plus(without[size] ?? none, size === 0 ? none : (needing[size - 1] ?? none));
    rows.set(node, row);
  }
  return rows.get(family);
}
