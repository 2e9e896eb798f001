import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../format/read';
import { restructured, rowsThatDiffer } from './arrangement';
import { axesOf } from './axes';
import { draftOf } from './draft';

const tree = read(readFileSync('trees/malicious-code-execution.json', 'utf8'));
if (!tree.ok) throw new Error('The tree cannot be read.');
const [part] = draftOf(tree.value, axesOf('down')).parts;
if (!part) throw new Error('The tree has no part.');
const { arrangement } = part;
const { travel, subject, layers } = arrangement;

it('finds no row to differ in the same structure', () => {
  expect(rowsThatDiffer(arrangement, restructured(arrangement, travel))).toEqual([]);
});

it('finds the rows that a leaf leaves and comes to, where its line needs no more wires', () => {
  const { from, to } = subject.links;
  const leaf = subject.blocks.findIndex(
    (_, block) =>
      !from.includes(block) &&
      to.filter((child) => child === block).length === 1 &&
      (travel.rank[block] as number) + 1 < layers.rows.length,
  );
  const row = travel.rank[leaf] as number;
  const rank = travel.rank.slice();
  rank[leaf] = row + 1;
  const leave = travel.leave.slice();
  const join = travel.join.slice();
  join[to.indexOf(leaf)] = row + 1;
  const sunken = restructured(arrangement, { rank, leave, join });
  expect(rowsThatDiffer(arrangement, sunken)).toEqual([row, row + 1]);
});
