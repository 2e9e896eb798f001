import { countsOf, totalOf } from './counts';
import { type Diagram, type Diagrams, NONE, STOPPED, UNIT } from './diagrams';

/**
 * The sets of a family by size, then by their elements in the order of `rank`; made as they are taken. `rank` gives the
 * place of a level's variable; sets come as places, ascending. Ends early when the budget does not suffice.
 */
export function* listed(
  diagrams: Diagrams,
  family: Diagram,
  rank: (level: number) => number,
): Generator<readonly number[], void> {
  const counts = countsOf(diagrams, family);
  for (const size of counts?.bySize.keys() ?? []) {
    diagrams.renew();
    const stack: Branch[] = [{ chosen: [], rest: ofSize(diagrams, family, size) }];
    for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
      const total = totalOf(diagrams, branch.rest);
      if (total === undefined) return;
      if (total > FEW) stack.push(...split(diagrams, branch, rank));
      else {
        for (const set of all(diagrams, branch.rest, rank)) yield [...branch.chosen, ...set];
        diagrams.renew();
      }
    }
  }
}

/** Sets that begin alike: what is chosen, and the family of what may follow. */
interface Branch {
  readonly chosen: readonly number[];
  readonly rest: Diagram;
}

/** More sets than this are split by their first element before they are sorted. */
const FEW = 5_000;

/** All sets of a family, sorted. */
function all(
  diagrams: Diagrams,
  family: Diagram,
  rank: (level: number) => number,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const stack: { readonly at: Diagram; readonly chosen: Chosen | undefined }[] = [
    { at: family, chosen: undefined },
  ];
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const { at, chosen } = here;
    if (at === NONE) continue;
    if (at === UNIT) {
      const set: number[] = [];
      for (let each = chosen; each; each = each.before) set.push(each.place);
      found.push(set.sort((a, b) => a - b));
      continue;
    }
    stack.push({ at: diagrams.low(at), chosen });
    stack.push({ at: diagrams.high(at), chosen: { place: rank(diagrams.level(at)), before: chosen } });
  }
  return found.sort(inOrder);
}

/** What is chosen on the way down: sets that begin alike share their beginning. */
interface Chosen {
  readonly place: number;
  readonly before: Chosen | undefined;
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** Those without the first element after those with it, the last to be taken first. */
function split(diagrams: Diagrams, { chosen, rest }: Branch, rank: (level: number) => number): Branch[] {
  const levels = new Set(Array.from(diagrams.nodes(rest) ?? [], diagrams.level));
  let first = -1;
  for (const level of levels) if (first < 0 || rank(level) < rank(first)) first = level;
  return [
    { chosen, rest: choose(diagrams, rest, first, diagrams.low) },
    { chosen: [...chosen, rank(first)], rest: choose(diagrams, rest, first, diagrams.high) },
  ].filter(({ rest: left }) => left !== NONE);
}

/** The sets on one side of a variable, which is left out of them. */
function choose(
  diagrams: Diagrams,
  family: Diagram,
  level: number,
  side: (node: Diagram) => Diagram,
): Diagram {
  const outcome = new Map<Diagram, Diagram>([
    [NONE, NONE],
    [UNIT, side === diagrams.low ? UNIT : NONE],
  ]);
  const nodes = diagrams.nodes(family);
  if (!nodes || !diagrams.spend(nodes.length)) return STOPPED;
  // Below the variable nothing changes, above it the choice is passed on.
  const of = (node: Diagram) =>
    (diagrams.level(node) > level && node > 1 ? passed(node) : outcome.get(node)) ?? STOPPED;
  const passed = (node: Diagram) => (side === diagrams.low ? node : NONE);
  for (const node of nodes) {
    const at = diagrams.level(node);
    if (at === level) outcome.set(node, side(node));
    else if (at < level)
      outcome.set(node, diagrams.family(at, of(diagrams.low(node)), of(diagrams.high(node))));
  }
  return of(family);
}

/** The sets with so many elements. */
function ofSize(diagrams: Diagrams, family: Diagram, size: number): Diagram {
  const nothing: BySize = { from: 0, families: [] };
  const rows = new Map<Diagram, BySize>([
    [NONE, nothing],
    [UNIT, { from: 0, families: [UNIT] }],
  ]);
  const nodes = diagrams.nodes(family);
  if (!nodes) return STOPPED;
  for (const node of nodes) {
    const low = rows.get(diagrams.low(node)) ?? nothing;
    const high = rows.get(diagrams.high(node)) ?? nothing;
    const from = low.families.length === 0 ? high.from + 1 : Math.min(low.from, high.from + 1);
    const to = Math.min(
      size,
      Math.max(low.from + low.families.length, high.from + high.families.length + 1) - 1,
    );
    if (!diagrams.spend(Math.max(1, to - from + 1))) return STOPPED;
    const families: Diagram[] = [];
    for (let many = from; many <= to; many++)
      families.push(
        diagrams.family(
          diagrams.level(node),
          low.families[many - low.from] ?? NONE,
          high.families[many - 1 - high.from] ?? NONE,
        ),
      );
    rows.set(node, { from, families });
  }
  const row = rows.get(family) ?? nothing;
  return row.families[size - row.from] ?? NONE;
}

/** The sets of a size, and those of each size after it. */
interface BySize {
  readonly from: number;
  readonly families: readonly Diagram[];
}
