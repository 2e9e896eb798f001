import type { Page } from '@playwright/test';
import { isAccessible } from './accessible';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { SAMPLE } from './sample';

/**
 * A headless browser shows no dialog for choosing files. The two functions that show it are stubbed: they give files of the
 * origin's private file system. The files are real ones, with the browser's own handles, permissions, swap files and
 * structured clones; only the choosing is not.
 */
const withDisk = (page: Page) =>
  page.addInitScript(() => {
    const folder = () => navigator.storage.getDirectory();
    Object.assign(window, {
      showOpenFilePicker: async () => [await (await folder()).getFileHandle('tree.json')],
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await folder()).getFileHandle(suggestedName, { create: true }),
    });
  });

/** What someone else does to a file of the disk. */
const put = (page: Page, content: object | string, name = 'tree.json') =>
  page.evaluate(
    async ([file, text]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
    [name, typeof content === 'string' ? content : JSON.stringify(content)] as const,
  );

const onDisk = (page: Page, name = 'tree.json') =>
  page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    return (await handle.getFile()).text();
  }, name);

const labels = async (page: Page, name?: string) =>
  (JSON.parse(await onDisk(page, name)) as typeof SAMPLE).nodes.map(({ label }) => label);

const changed = { ...SAMPLE, title: 'Changed by a colleague' };

test.beforeEach(async ({ page, espalier }) => {
  await withDisk(page);
  await espalier.openStart();
  await put(page, SAMPLE);
  await openFromDisk(espalier, SAMPLE.title);
  await espalier.addChild('Read a backup', 'Steal a tape');
});

async function openFromDisk(espalier: Espalier, title: string) {
  await espalier.press('ControlOrMeta+o');
  await expect(espalier.page.getByRole('heading', { level: 1, name: title })).toBeAttached();
  await expect(espalier.nodes.first()).toBeVisible();
}

test('Ctrl+S saves into the file that was opened, and still does after a reload', async ({
  espalier,
  page,
}) => {
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText('Saved “tree.json”.');
  expect(await labels(page)).toContain('Steal a tape');
  await espalier.saved();
  await page.reload();
  await espalier.addChild('Read a backup', 'Bribe the courier');
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText('Saved “tree.json”.');
  expect(await labels(page)).toEqual(expect.arrayContaining(['Steal a tape', 'Bribe the courier']));
});

test('A file that a colleague has changed is not written over unasked', async ({ espalier, page }) => {
  await put(page, changed);
  await espalier.press('ControlOrMeta+s');
  const dialog = espalier.dialog('The file was changed by someone else');
  await expect(dialog).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await isAccessible(espalier, `the question in the ${colorScheme} theme`);
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(JSON.parse(await onDisk(page))).toEqual(changed);

  await espalier.press('ControlOrMeta+s');
  await dialog.getByRole('button', { name: 'Overwrite' }).click();
  await expect(espalier.notice).toContainText('Saved “tree.json”.');
  expect(await labels(page)).toContain('Steal a tape');

  await put(page, changed);
  await espalier.press('ControlOrMeta+s');
  await dialog.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(espalier.notice).toContainText('Saved “customer-data.json”.');
  expect(JSON.parse(await onDisk(page))).toEqual(changed);
  expect(await labels(page, 'customer-data.json')).toContain('Steal a tape');
});

test('The colleague’s version is opened beside one’s own, which is kept', async ({ espalier, page }) => {
  await put(page, changed);
  await espalier.press('ControlOrMeta+s');
  await espalier
    .dialog('The file was changed by someone else')
    .getByRole('button', { name: 'Open theirs' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: changed.title })).toBeAttached();
  await expect(espalier.nodes).toHaveCount(SAMPLE.nodes.length);
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText('Saved “tree.json”.');
  await page.getByRole('button', { name: 'Start page' }).click();
  await page
    .getByRole('region', { name: 'Recent' })
    .getByRole('button', { name: SAMPLE.title, exact: true })
    .click();
  await expect(espalier.node('Steal a tape')).toBeVisible();
});

test('A file that says the same after all is no reason to ask', async ({ espalier, page }) => {
  await put(page, await onDisk(page));
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText('Saved “tree.json”.');
});

test('A file that is gone is written again, or elsewhere', async ({ espalier, page }) => {
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('tree.json'));
  await espalier.press('ControlOrMeta+s');
  const dialog = espalier.dialog('The file is not where it was');
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(espalier.notice).toContainText('Saved “customer-data.json”.');
  expect(await labels(page, 'customer-data.json')).toContain('Steal a tape');
});

test('A save that dies half-way leaves the old file, whole', async ({ espalier, page }) => {
  const before = await onDisk(page);
  await page.evaluate(() => {
    const { write } = FileSystemWritableFileStream.prototype;
    Object.assign(FileSystemWritableFileStream.prototype, {
      async write(this: FileSystemWritableFileStream, text: string) {
        await write.call(this, text.slice(0, text.length / 2));
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      },
    });
  });
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText(
    '“tree.json” could not be saved, and is as it was. The disk is full.',
  );
  expect(await onDisk(page)).toBe(before);

  // The page itself dies while the file is being written.
  await page.evaluate(() => {
    const never = () => new Promise(() => {});
    Object.assign(FileSystemWritableFileStream.prototype, { close: never });
  });
  await espalier.saved();
  await espalier.press('ControlOrMeta+s');
  await page.reload();
  await expect(espalier.node('Steal a tape')).toBeVisible();
  expect(await onDisk(page)).toBe(before);
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText('Saved “tree.json”.');
  expect(await labels(page)).toContain('Steal a tape');
});

test('Where the page may not write, it says so, and the file stays', async ({ espalier, page }) => {
  const before = await onDisk(page);
  await page.evaluate(() =>
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => 'prompt',
      requestPermission: async () => 'denied',
    }),
  );
  await espalier.press('ControlOrMeta+s');
  await expect(espalier.notice).toContainText('The browser may not write to “tree.json”');
  expect(await onDisk(page)).toBe(before);
});

test('Save as… gives the document a file of its own', async ({ espalier, page }) => {
  await espalier.press('ControlOrMeta+Shift+s');
  await expect(espalier.notice).toContainText('Saved “customer-data.json”.');
  await espalier.addChild('Read a backup', 'Bribe the courier');
  await espalier.tool('More').click();
  await espalier.menuItem('Save to “customer-data.json”').click();
  // While the file is replaced it cannot be read.
  await expect.poll(() => labels(page, 'customer-data.json').catch(() => [])).toContain('Bribe the courier');
  expect(await labels(page)).not.toContain('Steal a tape');
});

test('A tree that came from no file is downloaded', async ({ espalier }) => {
  await espalier.openTemplate('Denial of Service');
  const { name } = await espalier.handed(() => espalier.press('ControlOrMeta+s'));
  expect(name).toBe('denial-of-service.json');
});

test('A dialog that was closed stays closed; one that the browser refuses is replaced by another', async ({
  espalier,
  page,
}) => {
  // Where a file is chosen with an element, there is one for as long as the choice is open.
  const other = page.locator('input[type=file]');
  const refuse = (shown: boolean) =>
    page.evaluate((blurs) => {
      Object.assign(window, {
        asked: 0,
        showOpenFilePicker: async () => {
          Object.assign(window, { asked: 1 });
          if (blurs) window.dispatchEvent(new Event('blur'));
          throw new DOMException('The user aborted a request.', 'AbortError');
        },
      });
    }, shown);

  await refuse(true);
  await espalier.press('ControlOrMeta+o');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1);
  await expect(other).toHaveCount(0);

  // Waited for before the page is asked something, so that the browser knows of it when the key is pressed: a choice
  // that nobody waits for is cancelled at once.
  const chooser = page.waitForEvent('filechooser');
  await refuse(false);
  await espalier.press('ControlOrMeta+o');
  await expect(other).toHaveCount(1);
  await (await chooser).setFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...SAMPLE, title: 'Chosen otherwise' })),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Chosen otherwise' })).toBeAttached();
  await expect(other).toHaveCount(0);
});
