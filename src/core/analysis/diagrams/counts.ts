import { type Diagram, type Diagrams, NONE, UNIT } from './diagrams';

/** How many sets a family has, exactly, without making a list of them. */
export interface Counts {
  readonly total: bigint;
  /** By the number of elements, the smallest first; only sizes that occur. */
  readonly bySize: ReadonlyMap<number, bigint>;
}

/** Counts by size; `undefined` when the steps do not suffice. */
export function countsOf(diagrams: Diagrams, family: Diagram): Counts | undefined {
  const nodes = family < 0 ? undefined : diagrams.nodes(family);
  if (!nodes) return undefined;
  // Plain numbers are exact as long as no sum leaves the safe integers; above, only big ones are.
  const row =
    sumOf(diagrams, family, nodes) <= Number.MAX_SAFE_INTEGER
      ? rowOf(diagrams, family, nodes, 0, 1, (a, b) => a + b)
      : rowOf(diagrams, family, nodes, 0n, 1n, (a, b) => a + b);
  if (!row) return undefined;
  const bySize = new Map<number, bigint>();
  let sum = 0n;
  for (const [at, many] of row.counts.entries()) {
    const count = BigInt(many);
    if (count === 0n) continue;
    bySize.set(row.from + at, count);
    sum += count;
  }
  return { total: sum, bySize };
}

/** About how many sets there are: exact up to the safe integers, infinite when it is beyond all numbers. */
export function totalOf(diagrams: Diagrams, family: Diagram): number | undefined {
  const nodes = family < 0 ? undefined : diagrams.nodes(family);
  return nodes && sumOf(diagrams, family, nodes);
}

function sumOf(diagrams: Diagrams, family: Diagram, nodes: Int32Array): number {
  const totals = new Map<Diagram, number>([
    [NONE, 0],
    [UNIT, 1],
  ]);
  const of = (part: Diagram) => totals.get(part) ?? 0;
  for (const node of nodes) totals.set(node, of(diagrams.low(node)) + of(diagrams.high(node)));
  return of(family);
}

/** How many sets there are of a size, and of each size after it. */
interface Row<Count> {
  readonly from: number;
  readonly counts: readonly Count[];
}

/** The counts of the last node. */
function rowOf<Count>(
  diagrams: Diagrams,
  family: Diagram,
  nodes: Int32Array,
  none: Count,
  one: Count,
  plus: (a: Count, b: Count) => Count,
): Row<Count> | undefined {
  const nothing: Row<Count> = { from: 0, counts: [] };
  const rows = new Map<Diagram, Row<Count>>([
    [NONE, nothing],
    [UNIT, { from: 0, counts: [one] }],
  ]);
  for (const node of nodes) {
    const without = rows.get(diagrams.low(node)) ?? nothing;
    const needing = rows.get(diagrams.high(node)) ?? nothing;
    const shifted = { from: needing.from + 1, counts: needing.counts };
    const row = without.counts.length === 0 ? shifted : together(without, shifted, none, plus);
    if (!diagrams.spend(row.counts.length)) return undefined;
    rows.set(node, row);
  }
  return rows.get(family);
}

function together<Count>(
  a: Row<Count>,
  b: Row<Count>,
  none: Count,
  plus: (a: Count, b: Count) => Count,
): Row<Count> {
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.from + a.counts.length, b.from + b.counts.length);
  const at = (row: Row<Count>, size: number) => row.counts[size - row.from] ?? none;
  return {
    from,
    counts: Array.from({ length: to - from }, (_, place) => plus(at(a, from + place), at(b, from + place))),
  };
}
