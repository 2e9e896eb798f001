import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { read } from '../src/core/format/read';
import { figureOf } from '../src/core/layout/figure';
import { layout } from '../src/core/layout/layout';
import { qualityOf } from '../src/core/layout/quality';
import { refined } from '../src/core/layout/refine';
import { type AttackTree, DIRECTIONS, type TreeNode } from '../src/core/tree/tree';
import { generated, mitigated } from './generated';
import { plainDagre } from './plainDagre';

/**
 * Draws the trees of `trees/` and 20 generated graphs, as if nobody had placed a node by hand, in both directions, with
 * and without mitigations, and prints what the first and the refined drawings are like. Names after the command choose
 * among the trees; `files` and `generated` choose all of a kind.
 */
const GENERATED = 20;
/** Widths are given for nodes of this width on average, too, to be compared with other drawings. */
const NODE_WIDTH = 150;
/** Crossings in the drawings of the authors, by hand. */
const BY_HAND: Readonly<Record<string, number>> = {
  'malicious-code-execution': 2,
  'establish-persistence': 13,
  'access-sensitive-data': 26,
  'denial-of-service': 3,
  'compromised-container': 15,
  'attacker-on-the-network': 9,
};

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const HEADS =
  'tree|mitigations|direction|first ms|last ms|overlaps|through|ambiguous|cut|crossings first|crossings|by hand|dagre|bends|inverted|size|at 150 px|ratio|fill'.split(
    '|',
  );
line(HEADS);
line(HEADS.map(() => '---'));
for (const tree of subjects(process.argv.slice(3)))
  for (const variant of [{ ...tree, mitigations: [] }, mitigated(tree)])
    for (const direction of DIRECTIONS) line(row({ ...variant, layout: { direction } }));

function subjects(names: readonly string[]): readonly AttackTree[] {
  const wanted = (id: string, kind: string) =>
    names.length === 0 || names.includes(id) || names.includes(kind);
  const files = readdirSync('trees')
    .map((file) => file.replace('.json', ''))
    .filter((id) => wanted(id, 'files'))
    .map((id) => {
      const tree = read(readFileSync(`trees/${id}.json`, 'utf8'));
      if (!tree.ok) throw new Error(`${id}: ${tree.problem.reason}`);
      return { ...tree.value, nodes: tree.value.nodes.map(unplaced) };
    });
  const graphs = Array.from({ length: GENERATED }, (_, at) => generated(at + 1)).filter(({ id }) =>
    wanted(id, 'generated'),
  );
  return [...files, ...graphs];
}

function unplaced(node: TreeNode): TreeNode {
  const { position: _position, ...rest } = node;
  return rest;
}

function row(tree: AttackTree): readonly string[] {
  const [first, soon] = timed(() => layout(tree));
  const [last, late] = timed(() => refined(tree));
  const quality = qualityOf(tree, last);
  const { width, height } = quality;
  const boxes = Object.values(last.nodes);
  const mean = boxes.reduce((sum, box) => sum + box.width, 0) / boxes.length;
  return [
    tree.id,
    `${tree.mitigations.length}`,
    tree.layout?.direction ?? '',
    soon.toFixed(0),
    late.toFixed(0),
    `${quality.overlaps}`,
    `${quality.through}`,
    `${quality.ambiguous}`,
    `${tree.nodes.filter((node) => figureOf(node).cut).length}`,
    `${qualityOf(tree, first).crossings}`,
    `${quality.crossings}`,
    `${BY_HAND[tree.id] ?? ''}`,
    `${plainDagre(tree).crossings}`,
    quality.bendsPerEdge.toFixed(1),
    `${quality.inversions}`,
    `${width} × ${height}`,
    ((width * NODE_WIDTH) / mean).toFixed(0),
    (width / height).toFixed(2),
    `1 : ${(1 / quality.fill).toFixed(1)}`,
  ];
}

/** What something makes, and the processor's time that it takes in milliseconds: other programs may run as well. */
function timed<Result>(make: () => Result): readonly [Result, number] {
  const start = process.cpuUsage();
  const result = make();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** A line of a table in Markdown, as it stands in the documentation. */
function line(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
