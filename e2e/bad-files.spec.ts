import type { Espalier } from './driver';
import { expect, test } from './espalier';

const leaf = (id: string, more: object = {}) => ({ id, kind: 'step', label: id, ...more });

const tree = (nodes: readonly object[], more: object = {}) => ({
  format: 'attack-tree',
  version: 1,
  id: 'bad',
  title: 'Bad',
  approach: 'bottom-up',
  nodes,
  ...more,
});

const GOOD = JSON.stringify(tree([leaf('one')]));

/** What is wrong with a file, the file, and what is said of it: where, and why. */
const FILES: readonly [wrong: string, file: string | object, place: string, reason: RegExp][] = [
  ['is empty', '', 'line 1, column 1', /empty/],
  ['is not JSON', '{\n  "format": attack }', 'line 2, column 13', /“attack”/],
  ['ends too early', GOOD.slice(0, -10), `line 1, column ${GOOD.length - 9}`, /end of the file/],
  ['is not an object', '[1, 2]', 'line 1, column 1', /no attack tree/],
  ['is of another program', { format: 'drawing', version: 3 }, 'format', /“drawing”.*“attack-tree”/],
  ['is newer', { ...tree([]), version: 2 }, 'version', /made by a newer Espalier/],
  ['is larger than 10 MB', `${GOOD}${' '.repeat(10_000_000)}`, 'file', /larger than 10 MB/],
  ['is 65 levels deep', '['.repeat(65) + ']'.repeat(65), 'line 1, column 65', /more than 64 levels/],
  ['is a million levels deep', '{"a":'.repeat(1_000_000), 'line 1, column 321', /more than 64 levels/],
  [
    'has a cycle',
    tree([
      leaf('one', { children: ['two'] }),
      leaf('two', { children: ['three'] }),
      leaf('three', { children: ['one'] }),
    ]),
    'nodes[2].children[0]',
    /circle: one .* → two .* → three .* → one/,
  ],
  ['has an id twice', tree([leaf('one'), leaf('one')]), 'nodes[1].id', /“one”/],
  ['leads nowhere', tree([leaf('one', { children: ['gone'] })]), 'nodes[0].children[0]', /“gone”/],
  [
    'has a key of its own',
    tree([leaf('one', { colour: 'red' })]),
    'nodes[0].colour',
    /not part of the format/,
  ],
  ['has text for a list', tree([leaf('one', { children: 'two' })]), 'nodes[0].children', /list is wanted/],
  ['lacks a key', tree([{ id: 'one', kind: 'step' }]), 'nodes[0].label', /missing/],
  ['has NaN', GOOD.replace('"one"}', '"one","votes":NaN}'), `line 1, column ${GOOD.length + 7}`, /“NaN”/],
  ['has a number beyond all bounds', GOOD.replace('"one"}', '"one","votes":1e999}'), 'nodes[0].votes', /./],
  ['has a key twice', GOOD.replace('"id":"bad"', '"id":"bad","id":"worse"'), 'id', /twice/],
  [
    'reaches for the prototype',
    GOOD.replace('"id":"bad"', '"__proto__":{"a":1},"id":"bad"'),
    '__proto__',
    /not part/,
  ],
  [
    'has a script for an address',
    tree([leaf('one', { references: [{ name: 'x', url: 'javascript:x' }] })]),
    'nodes[0].references[0].url',
    /https/,
  ],
  ['has a line break in a label', tree([leaf('one', { label: 'one\nline' })]), 'nodes[0].label', /./],
];

test('A bad file is refused with place and reason, and the open document stays as it is', async ({
  espalier,
  page,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  const before = await espalier.tree();
  const address = page.url();
  for (const [wrong, file, place, reason] of FILES) {
    await test.step(`A file that ${wrong}`, async () => {
      await espalier.openFile(file, `${wrong}.json`);
      await isRefused(espalier, `${wrong}.json`, place, reason);
    });
  }
  expect(page.url()).toBe(address);
  expect(await espalier.tree()).toEqual(before);
});

test('A bad file is refused on the start page, too, and nothing is kept of it', async ({
  espalier,
  page,
}) => {
  await espalier.openStart();
  await espalier.openFile('{', 'broken.json');
  await isRefused(espalier, 'broken.json', 'line 1, column 2', /key in double quotes/);
  await expect(page.getByRole('heading', { name: 'Start an attack tree' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Templates' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Recent' })).toBeHidden();
});

async function isRefused(espalier: Espalier, name: string, place: string, reason: RegExp) {
  const dialog = espalier.dialog('This file cannot be opened');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('definition').nth(0)).toHaveText(name);
  await expect(dialog.getByRole('definition').nth(1)).toHaveText(place);
  const [said = ''] = await dialog.getByRole('paragraph').allTextContents();
  expect(said).toMatch(reason);
  expect(said.length).toBeLessThanOrEqual(300);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
}
