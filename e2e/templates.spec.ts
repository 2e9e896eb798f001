import { readdirSync, readFileSync } from 'node:fs';
import { PALETTE } from '../src/core/render/palette';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { pngIn } from './png';
import type { Saved } from './saved';

const FOLDER = new URL('../trees/', import.meta.url);

const TEMPLATES = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return { file, text, tree: JSON.parse(text) as Saved };
});

test('The start page offers the eight templates, each with its drawing', async ({ espalier, page }) => {
  await espalier.openStart();
  const templates = page.getByRole('region', { name: 'Templates' }).getByRole('listitem');
  await expect(templates).toHaveCount(8);
  for (const { tree } of TEMPLATES) {
    const card = templates.filter({ hasText: tree.title });
    await expect(card.getByRole('presentation')).toBeVisible();
  }
});

for (const { file, text, tree } of TEMPLATES) {
  test(`“${tree.title}” is opened, and leaves as JSON, SVG and PNG`, async ({ espalier }) => {
    await espalier.openTemplate(tree.title);
    await expect(espalier.nodes).toHaveCount(tree.nodes.length);
    const json = await exported(espalier, 'JSON', []);
    expect(json.content.toString('utf8'), `the bytes of ${file}`).toBe(text);
    expect(json.name).toBe(`${nameOf(tree)}.json`);

    const svg = await exported(espalier, 'SVG', []);
    const picture = svg.content.toString('utf8');
    expect(drawnIn(picture)).toEqual(thingsOf(tree));
    expect(svg.name).toBe(`${nameOf(tree)}.svg`);

    const { width, height } = sizeOf(picture);
    const small = await exported(espalier, 'PNG', ['Dark', 'Solid', '×1']);
    expect(pngIn(small.content)).toEqual({ width, height, corner: pixel(PALETTE.dark.ground) });
    expect(small.name).toBe(`${nameOf(tree)}.png`);
    const large = await exported(espalier, 'PNG', ['Light', 'Transparent', '×2']);
    expect(pngIn(large.content)).toEqual({ width: 2 * width, height: 2 * height, corner: [0, 0, 0, 0] });
  });
}

test('A PNG may have a width of its own', async ({ espalier, page }) => {
  await espalier.openTemplate('From a hostPath Mount to the Node');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = espalier.dialog('Export');
  await dialog.getByRole('radio', { name: 'Width' }).check();
  await dialog.getByLabel('Width in pixels').fill('none');
  await expect(dialog.getByText('A whole number of at least 1 is wanted.')).toBeVisible();
  await dialog.getByLabel('Width in pixels').fill('500');
  await dialog.getByRole('radio', { name: 'Light' }).check();
  const { content } = await espalier.handed(() => dialog.getByRole('button', { name: 'Export PNG' }).click());
  expect(pngIn(content)).toMatchObject({ width: 500, corner: pixel(PALETTE.light.ground) });
});

async function exported(espalier: Espalier, format: string, choices: readonly string[]) {
  await espalier.page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = espalier.dialog('Export');
  for (const choice of [format, ...choices]) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
  }
  const button = dialog.getByRole('button', { name: `Export ${format}` });
  const file = await espalier.handed(() => button.click());
  await expect(dialog).toBeHidden();
  await expect(espalier.notice).toContainText(`Exported ${file.name}`);
  return file;
}

const nameOf = ({ title }: Saved): string => title.toLowerCase().replaceAll(' ', '-');

/** What a picture has to hold, by the ids of the document. */
const thingsOf = ({ nodes, mitigations = [] }: Saved) => ({
  nodes: nodes.map(({ id }) => id).sort(),
  edges: nodes.flatMap(({ id, children = [] }) => children.map((child) => `${id} ${child}`)).sort(),
  shields: mitigations.flatMap(({ id, on }) => on.map((node) => `${id} ${node}`)).sort(),
});

const drawnIn = (svg: string) => ({
  nodes: [...svg.matchAll(/<g data-node="([^"]*)"/g)].map(([, id]) => id).sort(),
  edges: [...svg.matchAll(/<path data-edge="([^"]*)"/g)].map(([, ends]) => ends).sort(),
  shields: [...svg.matchAll(/<g data-mitigation="([^"]*)" data-on="([^"]*)"/g)]
    .map(([, id, on]) => `${id} ${on}`)
    .sort(),
});

function sizeOf(svg: string) {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** `#11161C` as red, green, blue and alpha. */
const pixel = (colour: string): readonly number[] => [...Buffer.from(colour.slice(1), 'hex'), 255];
