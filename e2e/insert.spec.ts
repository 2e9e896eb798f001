import { expect, test } from './espalier';
import { SAMPLE, sampleWith } from './sample';
import { childrenOf, savedNode } from './saved';

test('A template is inserted below a node, with its mitigations and its source', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.fromMenu(espalier.node('Open the bucket'), 'Insert a tree');
  const dialog = espalier.dialog('Insert a tree');
  await dialog.getByRole('radio', { name: 'From a hostPath Mount to the Node' }).check();
  await expect(dialog.getByRole('list', { name: 'What comes of it' })).toContainText(
    '17 nodes, 3 of them shared, and 1 note.',
  );
  await expect(dialog).toContainText('It goes below “Open the bucket”.');
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(espalier.node('Take control of the node')).toBeFocused();

  const saved = await espalier.tree();
  expect(saved.nodes).toHaveLength(24);
  expect(childrenOf(saved, 'Open the bucket')).toEqual(['Take control of the node']);
  expect(saved.mitigations).toHaveLength(7);
  expect(saved.sources).toEqual([{ name: 'From a hostPath Mount to the Node' }]);
  const parents = saved.nodes.filter(({ children = [] }) =>
    children.includes(savedNode(saved, 'Run code in the pod').id),
  );
  expect(parents).toHaveLength(2);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(espalier.nodes).toHaveCount(6);
});

test('A part of a kept document is inserted, and links to it become links within the tree', async ({
  espalier,
}) => {
  await espalier.openDocument({ ...SAMPLE, title: 'Ours' });
  await espalier.openStart();
  await espalier.openDocument(
    sampleWith(
      { id: 'shop', title: 'Shop', mitigations: [] },
      { id: 'goal', kind: 'goal', label: 'Ruin the shop', children: ['link'] },
      {
        id: 'link',
        kind: 'subtree',
        label: 'Customer data',
        subtree: { tree: 'customer-data', node: 'goal' },
      },
      { id: 'database', kind: 'step', label: 'Stop the tills', children: [] },
    ),
  );
  await espalier.select('Stop the tills');
  await espalier.fromMenu(espalier.node('Stop the tills'), 'Insert a tree');
  const dialog = espalier.dialog('Insert a tree');
  await dialog.getByRole('radio', { name: 'Ours' }).check();
  await dialog.getByRole('searchbox', { name: 'What of “Ours”' }).fill('customer');
  await dialog.getByRole('radio', { name: 'Read customer data' }).check();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(espalier.node('Read customer data')).toBeVisible();
  const saved = await espalier.tree();
  expect(childrenOf(saved, 'Stop the tills')).toEqual(['Read customer data']);
  expect(savedNode(saved, 'Customer data').subtree).toEqual({
    node: savedNode(saved, 'Read customer data').id,
  });
});

test('A file is inserted on its own where nothing is selected; one that cannot be read is explained', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.press('Escape');
  await page.getByRole('application', { name: 'Attack tree' }).click({ position: { x: 30, y: 30 } });
  await espalier.tool('Add').click();
  await espalier.menuItem('Insert a tree').click();
  const dialog = espalier.dialog('Insert a tree');
  const give = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'From a file…' }).click();
    await (await chooser).setFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  };
  await give('{');
  await expect(dialog.getByRole('alert')).toContainText('other.json, line 1, column 2');
  await give(JSON.stringify({ ...SAMPLE, title: 'Other' }));
  await expect(dialog).toContainText('It goes beside the rest of the tree.');
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(espalier.nodes).toHaveCount(12);
  expect((await espalier.tree()).mitigations).toHaveLength(1);
});
