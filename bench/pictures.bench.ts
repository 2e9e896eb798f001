import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { read } from '../src/core/format/read';
import { figureOf } from '../src/core/layout/figure';
import { layout } from '../src/core/layout/layout';
import { qualityOf } from '../src/core/layout/quality';
import { type AttackTree, DIRECTIONS, type Direction } from '../src/core/tree/tree';
import { plainDagre } from './plainDagre';

/** Draws every tree of `trees/` in both directions, as its file has it, and prints what the drawings are like. */
const ROUNDS = 3;

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
print(
  [
    'tree',
    'direction',
    'ms',
    'overlaps',
    'through',
    'ambiguous',
    'crossings',
    'dagre',
    'bends',
    'cut',
    'inverted',
    'size',
    'ratio',
    'fill',
  ],
  trees().flatMap((tree) => DIRECTIONS.map((direction) => row(tree, direction))),
);

function row(original: AttackTree, direction: Direction): readonly string[] {
  const tree = { ...original, layout: { direction } };
  const [time, placement] = quickest(() => layout(tree));
  const quality = qualityOf(tree, placement);
  const { width, height } = quality;
  return [
    tree.id,
    direction,
    time.toFixed(0),
    `${quality.overlaps}`,
    `${quality.through}`,
    `${quality.ambiguous}`,
    `${quality.crossings}`,
    `${plainDagre(tree).crossings}`,
    quality.bendsPerEdge.toFixed(1),
    `${tree.nodes.filter((node) => figureOf(node).cut).length}`,
    `${quality.inversions}`,
    `${width} × ${height}`,
    (width / height).toFixed(2),
    `1 : ${(1 / quality.fill).toFixed(1)}`,
  ];
}

function trees(): readonly AttackTree[] {
  return readdirSync('trees').map((file) => {
    const tree = read(readFileSync(`trees/${file}`, 'utf8'));
    if (!tree.ok) throw new Error(`${file}: ${tree.problem.reason}`);
    return tree.value;
  });
}

/** The shortest of some rounds, in milliseconds: the machine has other things to do as well. */
function quickest<Result>(run: () => Result): readonly [number, Result] {
  let best = Number.POSITIVE_INFINITY;
  let result = run();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    result = run();
    best = Math.min(best, performance.now() - start);
  }
  return [best, result];
}

/** A table in Markdown, as it stands in the documentation. */
function print(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log([line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'));
}
