import { COMMANDS } from '../src/editor/commands/table';
import { expect, test } from './espalier';
import { SAMPLE } from './sample';

test('The palette lists every command with its keys, says why one is refused, and runs one', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.openPalette();
  const palette = espalier.dialog('Command palette');
  const commands = palette.getByRole('group', { name: 'Commands' }).getByRole('option');
  await expect(commands).toHaveCount(COMMANDS.length - 1);
  await page.keyboard.type('add child');
  await expect(commands.first()).toContainText('Add child');
  await expect(commands.first()).toContainText('Select a node first.');
  await expect(commands.first()).toContainText('Tab');
  await espalier.press('Escape');
  await espalier.select('Open the bucket');
  await espalier.openPalette();
  await page.keyboard.type('add child');
  await espalier.press('Enter');
  await espalier.name('Guess its name');
  await expect(palette).toBeHidden();
});

test('The palette leads to a node by its label or its tag, to a template, and back to a kept document', async ({
  espalier,
  page,
}) => {
  const tagged = {
    ...SAMPLE,
    nodes: SAMPLE.nodes.map((node) => (node.id === 'bucket' ? { ...node, ref: 'M4' } : node)),
  };
  await espalier.openDocument(tagged);
  const palette = espalier.dialog('Command palette');
  await espalier.openPalette();
  await page.keyboard.type('m4');
  await expect(palette.getByRole('group', { name: 'In the tree' }).getByRole('option')).toHaveText([
    'Open the bucketM4',
  ]);
  await espalier.press('Enter');
  await expect(espalier.node('Open the bucket')).toBeFocused();

  await espalier.openPalette();
  await page.keyboard.type('denial of');
  await expect(palette.getByRole('option', { name: 'Denial of Service' })).toBeVisible();
  await espalier.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Denial of Service' })).toBeAttached();

  await espalier.openPalette();
  await page.keyboard.type('customer data');
  await expect(palette.getByRole('group', { name: 'Documents' }).getByRole('option')).toHaveText([
    'Customer data',
  ]);
  await palette.getByRole('group', { name: 'Documents' }).getByRole('option').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customer data' })).toBeAttached();
});

test('On the start page the palette offers what makes sense there', async ({ espalier, page }) => {
  await espalier.openStart();
  await espalier.openPalette();
  const palette = espalier.dialog('Command palette');
  await expect(palette.getByRole('group', { name: 'Commands' }).getByRole('option')).toHaveText([
    /^New tree/,
    /^Open a file/,
    /^Light or dark/,
    /^Keys/,
  ]);
  await page.keyboard.type('hostpath');
  await espalier.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'From a hostPath Mount to the Node' }),
  ).toBeAttached();
});

test('Whoever is quicker than the templates are read gets the one that was meant all the same', async ({
  espalier,
  page,
}) => {
  let arrive = () => {};
  const read = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/hostpath-to-node/, async (route) => {
    await read;
    await route.continue();
  });
  await espalier.openStart();
  await espalier.openPalette();
  await page.keyboard.type('hostpath');
  await expect(espalier.dialog('Command palette').getByRole('option')).toHaveCount(0);
  await espalier.press('Enter');
  arrive();
  await expect(
    page.getByRole('heading', { level: 1, name: 'From a hostPath Mount to the Node' }),
  ).toBeAttached();
});
