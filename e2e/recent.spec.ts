import { expect, test } from './espalier';

test('Documents are kept on the start page, the one changed last on top, and a removal can be undone', async ({
  espalier,
  page,
}) => {
  await espalier.openTemplate('Denial of Service');
  await espalier.saved();
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  await page.getByRole('button', { name: 'Start page' }).click();
  const recent = page.getByRole('region', { name: 'Recent' });
  await expect(recent.getByRole('heading', { level: 3 })).toHaveText([
    'Untitled attack tree',
    'Denial of Service',
  ]);

  await recent.getByRole('button', { name: 'Remove “Untitled attack tree”' }).click();
  await expect(recent.getByRole('heading', { level: 3 })).toHaveText(['Denial of Service']);
  await recent.getByRole('button', { name: 'Undo removing “Untitled attack tree”' }).click();
  await expect(recent.getByRole('heading', { level: 3 })).toHaveText([
    'Untitled attack tree',
    'Denial of Service',
  ]);

  await recent.getByRole('button', { name: 'Untitled attack tree', exact: true }).click();
  await expect(espalier.node('Read customer data')).toBeVisible();
});

test('Opening another tree loses nothing of the one at hand', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.press('Tab');
  await espalier.name('Read a backup');
  await page.getByRole('button', { name: 'Start page' }).click();
  await page.getByRole('button', { name: 'Denial of Service', exact: true }).click();
  await expect(espalier.node('DOS K8s Cluster')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(espalier.node('Read a backup')).toBeVisible();
});

test('Behind the start page the editor stands ready with nothing in it, unseen and unnamed', async ({
  espalier,
  page,
}) => {
  const editor = page.locator('.frame');
  const tools = page.getByRole('toolbar', { name: 'Tools' });
  await espalier.openStart();
  await expect(editor).toBeAttached();
  await expect(editor).toBeHidden();
  await expect(tools).toHaveCount(0);

  await page.getByRole('button', { name: 'Denial of Service', exact: true }).click();
  await espalier.select('DOS K8s Cluster');
  await expect(tools).toBeVisible();
  await page.getByRole('button', { name: 'Start page' }).click();
  await expect(tools).toHaveCount(0);
  await expect(editor).toHaveCount(1);
  await expect(editor.locator('.react-flow__node')).toHaveCount(0);
});
