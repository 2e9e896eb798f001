import { expect, test } from './espalier';

const TREE = 'From a hostPath Mount to the Node';

test.describe('For a newcomer', () => {
  test.use({ newcomer: true });

  test('a tour of four steps covers nothing that it explains, and never comes back by itself', async ({
    espalier,
    page,
  }) => {
    await espalier.openTemplate(TREE);
    const tour = page.getByRole('region', { name: /of 4$/ });
    const about = ['Add', 'Left panel', 'Inspector', 'Keys'];
    for (const [step, name] of about.entries()) {
      await expect(tour.getByRole('heading')).toContainText(`${step + 1} of 4`);
      const card = (await tour.boundingBox())!;
      const control = page.getByRole('banner').getByRole('button', { name, exact: true });
      const { x, y, width, height } = (await control.boundingBox())!;
      const apart =
        card.x > x + width || card.x + card.width < x || card.y > y + height || card.y + card.height < y;
      expect(apart, name).toBe(true);
      if (step < 3) await tour.getByRole('button', { name: 'Next' }).click();
    }
    await tour.getByRole('button', { name: 'Done' }).click();
    await expect(tour).toBeHidden();
    await page.reload();
    await expect(espalier.nodes.first()).toBeVisible();
    await expect(tour).toBeHidden();
  });

  test('the tour is reached, skipped and started again with the keyboard', async ({ espalier, page }) => {
    await espalier.openTemplate(TREE);
    const tour = page.getByRole('region', { name: /of 4$/ });
    await expect(tour).toBeVisible();
    await expect(espalier.canvas).toBeFocused();
    await espalier.press('Escape');
    await expect(tour).toBeFocused();
    await espalier.press('Escape');
    await expect(tour).toBeHidden();
    await espalier.openPalette();
    await page.keyboard.type('tour');
    await espalier.press('Enter');
    await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
    await espalier.press('Enter', 'Enter', 'Enter', 'Enter');
    await expect(tour).toBeHidden();
  });
});

test('An empty canvas teaches in one line', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.press('Delete');
  await expect(
    page.getByText('Name what the attacker wants; then Tab adds what it takes, and Enter another way.'),
  ).toBeVisible();
});

test('Every icon has a name, and says it with its key when one points at it', async ({ espalier, page }) => {
  test.slow();
  await espalier.openTemplate(TREE);
  await espalier.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Find in the tree' })).toBeFocused();
  await page.keyboard.type('pod');
  // Those on nodes come and go with the pointer.
  const buttons = page.getByRole('button').and(page.locator('button:visible:not(.react-flow__node *)'));
  let icons = 0;
  for (const button of await buttons.all()) {
    const words = await button.evaluate((element) => (element as HTMLElement).innerText.trim());
    if (words !== '') continue;
    icons += 1;
    const name = (await button.getAttribute('aria-label')) ?? '';
    expect(name, await button.evaluate((element) => element.outerHTML)).not.toBe('');
    await button.hover();
    await expect(page.getByRole('tooltip')).toContainText(name);
  }
  expect(icons).toBeGreaterThan(12);
  for (const [name, keys] of [
    ['Undo', 'CtrlZ'],
    ['Left panel', 'CtrlB'],
    ['Fit the whole tree', 'F'],
    ['Find next', 'F3'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).hover();
    await expect(page.getByRole('tooltip')).toHaveText(new RegExp(`^${name}${keys}`));
  }
});
