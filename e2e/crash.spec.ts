import type { Page } from '@playwright/test';
import { driver } from './driver';
import { expect, test } from './espalier';
import { byLabel } from './saved';

const CHANGED = 'Flood the API server';

test('A reload brings back the very same document, and says so', async ({ espalier, page }) => {
  await espalier.openTemplate('Denial of Service');
  await espalier.addChild('DOS K8s Cluster', CHANGED);
  await espalier.saved();
  const before = await espalier.tree();
  await page.reload();
  await expect(espalier.notice).toContainText('Restored “Denial of Service” as you left it.');
  await expect(espalier.node(CHANGED)).toBeVisible();
  expect(await espalier.tree()).toEqual(before);
});

test.describe('After a crash', () => {
  test.use({ foreseen: { breaches: [/^the page crashed$/] } });

  test('the document is back in a new tab, and it says so', async ({ espalier, page, context }) => {
    await espalier.begin('goal', 'Read customer data');
    await espalier.addChild('Read customer data', CHANGED);
    await espalier.saved();
    const before = await espalier.tree();
    await crash(page);

    const again = driver(await context.newPage());
    await again.page.goto('./');
    await expect(again.notice).toContainText('Restored “Untitled attack tree” as you left it.');
    await expect(again.node(CHANGED)).toBeVisible();
    expect(await again.tree()).toEqual(before);
    await again.addChild('Read customer data', 'Read a backup');
    await again.saved();
  });
});

test('A change of a moment ago is kept when the page goes', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  await espalier.press('Tab');
  await espalier.name('Typed a moment ago');
  await page.reload();
  await expect(espalier.node('Typed a moment ago')).toBeVisible();
  expect(byLabel(await espalier.tree())).toMatchObject({
    nodes: [
      { label: 'Read customer data', children: ['Typed a moment ago'] },
      { label: 'Typed a moment ago' },
    ],
  });
});

test('“Saved” is only said when it is true', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  // From now on the browser refuses to store anything.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await espalier.press('Tab');
  await espalier.name('A step that cannot be stored');
  const banner = page.getByRole('banner');
  await expect(banner.getByText(/^Not saved: /)).toBeVisible();
  await expect(banner.getByText('Saved', { exact: true })).toBeHidden();
  const file = await espalier.handed(() => banner.getByRole('button', { name: 'Save as a file' }).click());
  expect(file.content.toString('utf8')).toContain('A step that cannot be stored');
});

/** Ends the process behind a page, as the operating system would. */
async function crash(page: Page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
