import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { askedAbout } from '../src/core/analysis/asked';
import { inquire } from '../src/core/analysis/inquiry';
import type { Question } from '../src/core/analysis/lens';
import { participation } from '../src/core/analysis/participation';
import { reasons } from '../src/core/analysis/reasons';
import { verdicts } from '../src/core/analysis/verdicts';
import { read } from '../src/core/format/read';
import { randomFrom } from '../src/core/layout/search/random';
import { graphOf } from '../src/core/tree/graph';
import type { AttackTree, BranchNode } from '../src/core/tree/tree';
import { generatedTree } from './generatedTree';

/** Edits trees, and prints how long it takes until everything that the canvas shows is known again. */
const EDITS = 60;
const ROUNDS = 3;
const LIMIT = 30;
const SIX = [
  'access-sensitive-data',
  'attacker-on-the-network',
  'compromised-container',
  'denial-of-service',
  'establish-persistence',
  'malicious-code-execution',
];

const six = SIX.map((name) => {
  const tree = read(readFileSync(`trees/${name}.json`, 'utf8'));
  if (!tree.ok) throw new Error(`${name}: ${tree.problem.reason}`);
  return tree.value;
});
const generated = [100, 500, 2000].map((size) => generatedTree(size, 7, six));

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const measured = [...six, ...generated].map((tree) => ({ tree, ...editing(tree) }));
const base = measured.find(({ tree }) => tree === generated[0])?.median ?? 1;
const HEADS = [
  'tree',
  'nodes',
  'goals',
  'attack sets',
  'ms per edit',
  'worst',
  `of ${LIMIT} ms`,
  'to 100 nodes',
];
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
console.log([line(HEADS), line(HEADS.map(() => '---'))].join('\n'));
for (const { tree, sets, median, worst } of measured)
  console.log(
    line([
      tree.id,
      `${graphOf(tree).branches.length}`,
      `${askedAbout(tree).length}`,
      sets,
      median.toFixed(2),
      worst.toFixed(2),
      `${((100 * median) / LIMIT).toFixed(0)} %`,
      `× ${(median / base).toFixed(2)}`,
    ]),
  );

/** What the canvas shows: the verdict, the reason and the part in attacks of every node, and every goal's attack sets counted. */
function answer(tree: AttackTree, question: Question): bigint | undefined {
  const inquiry = inquire(tree, question);
  reasons(tree, question, verdicts(tree, question), participation(inquiry));
  let total: bigint | undefined = 0n;
  for (const { id } of inquiry.asked) {
    const counts = inquiry.counts(id);
    total = counts && total !== undefined ? total + counts.total : undefined;
  }
  return total;
}

function editing(original: AttackTree): { sets: string; median: number; worst: number } {
  const sets = answer(original, { lens: 'today' });
  const times: number[] = [];
  let tree = original;
  const next = randomFrom(3);
  for (let edit = 0; edit < EDITS; edit++) {
    tree = edited(tree, edit, next);
    const whatIf = new Map(tree.mitigations.filter(() => next() < 0.1).map(({ id }) => [id, next() < 0.5]));
    times.push(quickest(() => answer({ ...tree }, { lens: 'today', whatIf })));
  }
  times.sort((a, b) => a - b);
  return {
    sets: sets === undefined ? 'stopped' : sets.toLocaleString('en'),
    median: times[EDITS >> 1] ?? 0,
    worst: times.at(-1) ?? 0,
  };
}

/** The shortest of some rounds, in milliseconds: the machine has other things to do as well. */
function quickest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** One more edit: a gate turned, a leaf marked absent or not, a mitigation brought into force. */
function edited(tree: AttackTree, edit: number, next: () => number): AttackTree {
  const one = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)];
  const { branches, leaves } = graphOf(tree);
  const changed = (node: BranchNode | undefined, change: Partial<BranchNode>): AttackTree => ({
    ...tree,
    nodes: tree.nodes.map((each) => (each === node ? ({ ...each, ...change } as BranchNode) : each)),
  });
  const inner = one(branches.filter(({ children }) => children.length > 1));
  const leaf = one(leaves);
  const mitigation = one(tree.mitigations);
  if (edit % 3 === 0) return changed(inner, { gate: inner?.gate === 'and' ? 'or' : 'and' });
  if (edit % 3 === 1 || !mitigation)
    return changed(leaf, { exposure: leaf?.exposure === 'absent' ? 'present' : 'absent' });
  return {
    ...tree,
    mitigations: tree.mitigations.map((each) =>
      each === mitigation ? { ...each, status: 'in-place' } : each,
    ),
  };
}
