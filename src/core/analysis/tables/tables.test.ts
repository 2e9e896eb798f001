import { expect, it } from 'vitest';
import type { AttackTree } from '../../tree/tree';
import { checklist, checklistTable } from './checklist';
import { controlMap } from './controlMap';
import { controlTable, sortedRows } from './controlRows';
import { csv } from './csv';
import { markdown } from './markdown';

/** Signing is on the image leaf, which is shared; the proxy guards only one of the two ways up. */
const tree: AttackTree = {
  id: 'two-ways',
  title: 'Two ways',
  approach: 'scenario-based',
  nodes: [
    { id: 'run', kind: 'goal', label: 'Run code', gate: 'or', children: ['deploy', 'inject'] },
    { id: 'deploy', kind: 'step', label: 'Deploy', children: ['image'] },
    { id: 'image', kind: 'step', label: '=Image', children: [], layer: 'supply-chain', exposure: 'present' },
    { id: 'inject', kind: 'step', label: 'Inject', gate: 'and', children: ['image', 'traffic'] },
    { id: 'traffic', kind: 'step', label: 'Tra|ffic', children: [], layer: 'Our own', stage: 'execution' },
  ],
  mitigations: [
    { id: 'proxy', label: 'Proxy', on: ['inject'], status: 'in-place', effort: 8 },
    { id: 'signing', label: 'Admit signed images only', on: ['image'], status: 'planned' },
    { id: 'nothing', label: 'On nothing', on: [], status: 'rejected', effort: 1, effectiveness: 0.5 },
  ],
  groups: [],
  ideas: [],
};
const none = { wholly: 0, partly: 0, of: 1 };
const whole = { ...none, wholly: 1 };

it('a control map tells leaves that are cut on every way up to the goal from those that are cut on some', () => {
  const { columns, rows } = controlMap(tree, 'leaves');
  expect(columns.map(({ id }) => id)).toEqual(['image', 'traffic']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [{ ...none, partly: 1 }, whole],
    [whole, none],
    [none, none],
  ]);
  expect(rows.map(({ total }) => total)).toEqual([
    { wholly: 1, partly: 1, of: 2 },
    { wholly: 1, partly: 0, of: 2 },
    { wholly: 0, partly: 0, of: 2 },
  ]);
});

it('a control map has the stages or layers of leaves as columns, offered ones first, none last', () => {
  expect(controlMap(tree, 'layers').columns.map(({ label }) => label)).toEqual(['Supply chain', 'Our own']);
  expect(controlMap(tree, 'stages').columns.map(({ label }) => label)).toEqual(['Execution', 'No stage']);
});

it('a control map is sorted by any column, what is not known last either way', () => {
  const map = controlMap(tree, 'leaves');
  const ids = (by: Parameters<typeof sortedRows>[1]['by'], descending: boolean) =>
    sortedRows(map, { by, descending }).map(({ mitigation }) => mitigation.id);
  expect(ids('mitigation', false)).toEqual(['signing', 'nothing', 'proxy']);
  expect(ids('status', false)).toEqual(['signing', 'proxy', 'nothing']);
  expect(ids('effort', false)).toEqual(['nothing', 'proxy', 'signing']);
  expect(ids('effort', true)).toEqual(['proxy', 'nothing', 'signing']);
  expect(ids('total', true)).toEqual(['proxy', 'signing', 'nothing']);
  expect(ids(0, true)).toEqual(['signing', 'proxy', 'nothing']);
});

it('a control map is written as a table in the order that is shown', () => {
  const map = controlMap(tree, 'leaves');
  expect(controlTable(map, 'leaves', { by: 'total', descending: true })).toEqual({
    columns: [
      'Mitigation',
      'Status',
      'Effectiveness',
      'Effort (person-days)',
      'Owner',
      'Leaves cut',
      '=Image',
      'Tra|ffic',
    ],
    rows: [
      ['Proxy', 'In place', '100 %', '8', '', '1 of 2, 1 partly', 'partly', 'cut'],
      ['Admit signed images only', 'Planned', '100 %', '', '', '1 of 2', 'cut', ''],
      ['On nothing', 'Rejected', '50 %', '1', '', '', '', ''],
    ],
  });
});

it('a checklist lists the leaves by layer, with what is on them and above them', () => {
  expect(checklistTable(checklist(tree), ({ id }) => `state of ${id}`).rows).toEqual([
    [
      'Supply chain',
      '=Image',
      '',
      'Present',
      'Proxy (in place, above); Admit signed images only (planned)',
      'state of image',
    ],
    ['Our own', 'Tra|ffic', '', 'Not known', 'Proxy (in place, above)', 'state of traffic'],
  ]);
});

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['\u200b=1', "'\u200b=1"],
  [' =1', "' =1"],
  ['\t1', "'\t1"],
  ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
  ['plain', 'plain'],
  ['a=b', 'a=b'],
  ['one, two', '"one, two"'],
  ['', ''],
])('a cell with %j is written to CSV as %j', (text, written) => {
  expect(csv({ columns: ['A', 'B'], rows: [[text, 'x']] })).toBe(`A,B\r\n${written},x\r\n`);
});

it('a Markdown table shows what labels have of Markdown and HTML', () => {
  expect(markdown({ columns: ['A|B'], rows: [['<b> [x](y) & two\nlines'], ['---']] })).toBe(
    '| A\\|B |\n| --- |\n| \\<b\\> \\[x\\](y) \\& two lines |\n| --- |\n',
  );
});
