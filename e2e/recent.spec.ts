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
