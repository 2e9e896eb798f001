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

test('A second tab shows what the first has saved, as it is saved', async ({ espalier, page, context }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  const second = driver(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.node('Read customer data')).toBeVisible();
  await espalier.addChild('Read customer data', 'Read a backup');
  await expect(second.node('Read a backup')).toBeVisible();
  await espalier.press('Control+z');
  await expect(second.node('Read a backup')).toBeHidden();
});

test('A second tab may take over; the first is told, has lost nothing, and may take it back', async ({
  espalier,
  page,
  context,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  const second = driver(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.node('Read customer data')).toBeVisible();

  await espalier.select('Read customer data');
  await espalier.press('Tab');
  await page.keyboard.insertText('Still being typed');
  await second.page.getByRole('button', { name: 'Take over here' }).click();
  await expect(second.node('Still being typed')).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Take over here' })).toBeHidden();
  await expect(espalier.notice).toContainText('is changed in another tab from now on');
  await espalier.press('Tab');
  await expect(espalier.nodes).toHaveCount(2);

  await second.addChild('Still being typed', 'By the second tab');
  await second.saved();
  await expect(espalier.node('By the second tab')).toBeVisible();

  await page.getByRole('button', { name: 'Take over here' }).click();
  await espalier.addChild('By the second tab', 'By the first tab again');
  await expect(second.node('By the first tab again')).toBeVisible();
  await page.getByRole('button', { name: 'Start page' }).click();
  await expect(page.getByRole('region', { name: 'Recent' }).getByRole('heading', { level: 3 })).toHaveCount(
    1,
  );
});

test.describe('Without locks', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
    );
  });

  test('two tabs that change the same document both keep what they did', async ({
    espalier,
    page,
    context,
  }) => {
    await espalier.begin('goal', 'Read customer data');
    await espalier.saved();
    const second = driver(await context.newPage());
    await second.page.goto(page.url());
    await expect(second.node('Read customer data')).toBeVisible();
    await espalier.addChild('Read customer data', 'By the first');
    await espalier.saved();
    await second.addChild('Read customer data', 'By the second');
    await expect(second.notice).toContainText('Yours is kept as a document of its own from now on.');
    await second.saved();
    expect(second.page.url()).not.toBe(page.url());
    await expect(espalier.node('By the second')).toBeHidden();
    await page.getByRole('button', { name: 'Start page' }).click();
    await expect(page.getByRole('region', { name: 'Recent' }).getByRole('heading', { level: 3 })).toHaveCount(
      2,
    );
  });
});
