import { isAccessible } from './accessible';
import { driver } from './driver';
import { expect, test } from './espalier';
import { SAMPLE } from './sample';

test('An earlier version is found, looked at and restored, and that can be undone', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.saved();
  await espalier.select('Read the database');
  await espalier.press('Delete');
  await expect(espalier.node('Read the database')).toBeHidden();
  await espalier.saved();

  await espalier.tool('More').click();
  await espalier.menuItem('Earlier versions').click();
  const dialog = espalier.dialog('Earlier versions');
  const versions = dialog.getByRole('radio');
  await expect(versions).toHaveCount(2);
  await expect(dialog.getByText('3 nodes, 1 gate, 0 mitigations')).toBeVisible();
  await expect(dialog.getByText('−3 nodes, −1 gate, −1 mitigation')).toBeVisible();
  await versions.last().check();
  await expect(
    dialog.getByRole('img', { name: 'The version of “Customer data” that is chosen' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(espalier.node('Read the database')).toBeVisible();
  await expect(espalier.notice).toContainText('Restored the version made just now.');
  await espalier.saved();

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(espalier.node('Read the database')).toBeHidden();
  await espalier.saved();
  await espalier.tool('More').click();
  await espalier.menuItem('Earlier versions').click();
  await expect(dialog.getByText('Before a restore')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('the earlier versions are accessible', async ({ espalier }) => {
      await espalier.openDocument(SAMPLE);
      await espalier.saved();
      await espalier.tool('More').click();
      await espalier.menuItem('Earlier versions').click();
      const dialog = espalier.dialog('Earlier versions');
      await isAccessible(espalier, 'the earlier versions');
      await dialog.getByRole('radio').check();
      await expect(dialog.getByRole('img')).toBeVisible();
      await isAccessible(espalier, 'one of them chosen');
    });
  });
}

test('A tab that only reads restores nothing', async ({ espalier, page, context }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  const second = driver(await context.newPage());
  await second.page.goto(page.url());
  await second.tool('More').click();
  await second.menuItem('Earlier versions').click();
  await second.dialog('Earlier versions').getByRole('radio').first().check();
  await expect(
    second.dialog('Earlier versions').getByRole('button', { name: 'Restore this version' }),
  ).toHaveAttribute('aria-disabled', 'true');
});
