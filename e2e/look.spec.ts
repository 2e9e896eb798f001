import { expect, test } from './espalier';

test('The tree grows to the right when that is chosen, and the document says so', async ({
  espalier,
  page,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  await espalier.settled();
  await page.getByRole('radio', { name: 'Grow to the right' }).check();
  await espalier.settled();
  const goal = (await espalier.node('Read customer data').boundingBox())!;
  const child = (await espalier.node('Read a backup').boundingBox())!;
  expect(child.x).toBeGreaterThan(goal.x + goal.width);
  expect(await espalier.tree()).toMatchObject({ layout: { direction: 'right' } });
});

test('Nodes are coloured by stage or by layer, and the legend says what the colours mean', async ({
  espalier,
  page,
}) => {
  await espalier.openTemplate('Administrative Access to a Cluster');
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByText('Credential access')).toBeHidden();
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption({ label: 'Colour by stage' });
  await expect(legend.getByText('Credential access')).toBeVisible();
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption({ label: 'Colour by layer' });
  await expect(legend.getByText('Supply chain')).toBeVisible();
  await expect(legend.getByText('Credential access')).toBeHidden();
});

test('The theme is changed in a menu and remembered', async ({ espalier, page }) => {
  await espalier.openStart();
  await page.getByRole('button', { name: /theme/i }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing is wider than the screen', async ({ espalier, page }) => {
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
    await espalier.openStart();
    await fits();
    await espalier.openTemplate('Administrative Access to a Cluster');
    await fits();
    await page.getByRole('button', { name: 'Inspector', exact: true }).click();
    await expect(espalier.inspector).toBeVisible();
    await fits();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+e');
    await expect(espalier.dialog('Export')).toBeVisible();
    await fits();
  });
});
