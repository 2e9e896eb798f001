import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askedAbout } from './core/analysis/asked';
import { expand } from './core/analysis/expand';
import { type Inquiry, inquire } from './core/analysis/inquiry';
import { read } from './core/format/read';
import type { AttackTree } from './core/tree/tree';

const SIX = [
  'access-sensitive-data',
  'attacker-on-the-network',
  'compromised-container',
  'denial-of-service',
  'establish-persistence',
  'malicious-code-execution',
];

it('the table of docs/analysis.md is what the program says of every goal of the six trees', () => {
  const trees = new Map(SIX.map((name) => [name, opened(name)]));
  const rows = [...trees.values()].flatMap((tree) => {
    const { tree: whole, about } = expand(tree, (id) => trees.get(id));
    const [alone, expanded] = [inquire(tree, { lens: 'none' }), inquire(whole, { lens: 'none', about })];
    return askedAbout(tree).map(({ id, label }) =>
      [tree.id, label, ...counted(alone, id), counted(expanded, id)[0]].join(' | '),
    );
  });
  const document = readFileSync('docs/analysis.md', 'utf8');
  const table = document.split('\n').filter((line) => SIX.some((name) => line.startsWith(`| ${name} |`)));
  expect(table).toEqual(rows.map((row) => `| ${row} |`));
});

/** How many minimal attack sets there are, and how many of each size. */
function counted(inquiry: Inquiry, goal: string): readonly string[] {
  const counts = inquiry.counts(goal);
  const sizes = [...(counts?.bySize ?? [])].map(([size, many]) => `${many} of ${size}`);
  return [`${counts?.total}`, sizes.join(', ')];
}

function opened(name: string): AttackTree {
  const tree = read(readFileSync(`trees/${name}.json`, 'utf8'));
  if (!tree.ok) throw new Error(`${name}: ${tree.problem.reason}`);
  return tree.value;
}
