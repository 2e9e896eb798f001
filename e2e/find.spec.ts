import { expect, test } from './espalier';

const TREE = 'Administrative Access to a Cluster';

test('What is looked for is found as one types, counted, marked, and gone through with F3', async ({
  espalier,
  page,
}) => {
  await espalier.openTemplate(TREE);
  await espalier.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in the tree' });
  await expect(field).toBeFocused();
  await page.keyboard.type('compromised pod');
  await expect(page.getByText('2 found')).toBeVisible();
  await expect(espalier.foundOnCanvas).toHaveCount(2);
  await espalier.press('F3');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await expect(espalier.node('Read secrets mounted in a compromised pod')).toHaveAttribute(
    'aria-current',
    'true',
  );
  await espalier.press('F3');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await espalier.press('F3');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await espalier.press('Shift+F3');
  await expect(espalier.node('Call it from the compromised pod')).toHaveAttribute('aria-current', 'true');

  await espalier.press('Control+Shift+o');
  await expect(espalier.outline.locator('mark').filter({ hasText: 'compromised' }).first()).toBeVisible();

  await espalier.press('Control+f', 'Escape');
  await expect(espalier.foundOnCanvas).toHaveCount(0);
  await espalier.press('F3');
  await expect(espalier.foundOnCanvas).toHaveCount(2);
});

test('Descriptions and mitigations are looked through, accents or not', async ({ espalier, page }) => {
  await espalier.openTemplate(TREE);
  await espalier.press('Control+f');
  const found = page.getByRole('list', { name: 'Found' });
  await expect(page.getByRole('textbox', { name: 'Find in the tree' })).toBeFocused();
  await page.keyboard.type('ÉGRESS');
  await expect(found.getByRole('button').first()).toHaveText(
    /^No network policy keeps pods from the API server description: .*egress/,
  );
  await page.getByRole('textbox', { name: 'Find in the tree' }).fill('second factor');
  await expect(found.getByRole('button').first()).toContainText('Require a second factor at sign-in');
  await found.getByRole('button').first().click();
  await expect(espalier.inspector.getByLabel('Label', { exact: true })).toHaveValue(
    'Require a second factor at sign-in',
  );
});

test('Filters narrow what is found, and what is collapsed opens for it', async ({ espalier, page }) => {
  await espalier.openTemplate(TREE);
  await espalier.select('Obtain a token or a password');
  await espalier.press('z');
  await expect(espalier.node('Find credentials in logs')).toHaveCount(0);
  await espalier.press('Control+f');
  await page.getByRole('button', { name: 'Filters' }).click();
  const filter = (name: string) =>
    page.getByRole('tabpanel', { name: 'Find' }).getByRole('combobox', { name });
  await filter('Exposure').selectOption({ label: 'Absent' });
  await filter('Layer').selectOption({ label: 'Storage' });
  await expect(page.getByRole('button', { name: 'Filters (2 set)' })).toBeVisible();
  await espalier.press('F3');
  await expect(espalier.node('Log store can be read without an account')).toHaveAttribute(
    'aria-current',
    'true',
  );
  await filter('Kind').selectOption({ label: 'Goal' });
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page.getByRole('heading', { name: /^Goals/ })).toBeVisible();
});
