import { driver } from './driver';
import { expect, test } from './espalier';

test('A second tab on the same document is read-only, says so, and may be edited when the first is gone', async ({
  espalier,
  page,
  context,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();

  const second = driver(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.node('Read customer data')).toBeVisible();
  await expect(second.page.getByText('This document is open in another tab')).toBeVisible();
  await expect(second.page.getByRole('banner').getByText('Read-only')).toBeVisible();

  await second.select('Read customer data');
  await second.press('Tab');
  await expect(second.notice).toContainText('open in another tab');
  await expect(second.nodes).toHaveCount(1);

  await espalier.addChild('Read customer data', 'Read a backup');
  await espalier.saved();
  await page.close();
  await expect(second.node('Read a backup')).toBeVisible();
  await expect(second.page.getByText('This document is open in another tab')).toBeHidden();
  await second.addChild('Read a backup', 'Find the bucket');
  await second.saved();
});

test('A copy can be worked on at once', async ({ espalier, page, context }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  const second = driver(await context.newPage());
  await second.page.goto(page.url());
  await second.page.getByRole('button', { name: 'Work on a copy' }).click();
  await second.addChild('Read customer data', 'Read a backup');
  await second.saved();
  await expect(espalier.nodes).toHaveCount(1);
  expect(second.page.url()).not.toBe(page.url());
});
