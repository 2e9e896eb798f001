import type { Page } from '@playwright/test';
import { isAccessible } from './accessible';
import { expect, test } from './espalier';
import { asNewerProgram, damageNewest, storedTexts } from './kept';

const GARBAGE = '{ "format": "attack-tree", "ver';
/** How soon a person has to know that something is not saved, in milliseconds. */
const TOLD_WITHIN = 2000;

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('a damaged document opens as it was before, and the damaged data can be downloaded', async ({
      espalier,
      page,
    }) => {
      await espalier.begin('goal', 'Read customer data');
      await espalier.saved();
      await espalier.addChild('Read customer data', 'Read a backup');
      await espalier.saved();
      await damageNewest(page, GARBAGE);
      await page.reload();
      const dialog = espalier.dialog('This document is damaged');
      await expect(dialog).toContainText('You see the newest version that can');
      await isAccessible(espalier, 'what is said of a damaged document');
      const { content } = await espalier.handed(() =>
        dialog.getByRole('button', { name: 'Download the damaged data' }).click(),
      );
      expect(content.toString()).toBe(GARBAGE);
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await expect(espalier.node('Read customer data')).toBeVisible();
      await espalier.addChild('Read customer data', 'Read the database');
      await espalier.saved();
      expect(await storedTexts(page)).toContain(GARBAGE);
    });
  });
}

test('A page that is older than what is stored writes nothing, and says so at once', async ({
  espalier,
  page,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.saved();
  await asNewerProgram(page);
  const before = await storedTexts(page);
  const told = page.evaluate(untilNotSaved);
  await espalier.press('Tab');
  await espalier.name('Not to be stored');
  expect(await told).toBeLessThan(TOLD_WITHIN);
  await expect(page.getByRole('banner').getByText(/^Not saved: A newer Espalier/)).toBeVisible();
  expect(await storedTexts(page)).toEqual(before);
  expect((await espalier.tree()).nodes.map(({ label }) => label)).toContain('Not to be stored');
});

/** Ways in which storage fails; each gives back what mends it. */
const FAILURES = {
  'has no room left': (page: Page) =>
    page.evaluateHandle(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      return () => {
        IDBObjectStore.prototype.put = put;
      };
    }),
  // Another transaction goes on and on, so that all others wait.
  'does not answer': (page: Page) =>
    page.evaluateHandle(
      () =>
        new Promise<() => void>((resolve) => {
          const opening = indexedDB.open('espalier');
          opening.onsuccess = () => {
            let held = true;
            const store = opening.result
              .transaction(['documents', 'versions'], 'readwrite')
              .objectStore('documents');
            const again = () => {
              if (held) store.get('nothing').onsuccess = again;
              else opening.result.close();
            };
            again();
            resolve(() => {
              held = false;
            });
          };
        }),
    ),
} as const;

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`When the browser ${what}, it is said within two seconds, and saving goes on as soon as it can`, async ({
    espalier,
    page,
  }) => {
    await espalier.begin('goal', 'Read customer data');
    await espalier.saved();
    const mend = await fail(page);
    const told = page.evaluate(untilNotSaved);
    await espalier.press('Tab');
    await espalier.name('Read a backup');
    expect(await told).toBeLessThan(TOLD_WITHIN);
    await expect(page.getByRole('banner').getByText(/^Not saved: /)).toBeVisible();
    expect((await espalier.tree()).nodes).toHaveLength(2);
    await mend.evaluate((all) => all());
    await espalier.addChild('Read a backup', 'Open the bucket');
    await espalier.saved();
    await page.reload();
    await expect(espalier.node('Open the bucket')).toBeVisible();
  });
}

/** How long after Enter was pressed last the page says that something is not saved, in milliseconds. */
function untilNotSaved(): Promise<number> {
  let entered = performance.now();
  const hear = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') entered = performance.now();
  };
  addEventListener('keydown', hear, { capture: true });
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('header')?.textContent?.includes('Not saved: ')) return;
      watch.disconnect();
      resolve(performance.now() - entered);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
