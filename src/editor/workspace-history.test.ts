import { describe, expect, it } from 'vitest';
import { read } from '../core/format/read';
import { write } from '../core/format/write';
import {
  createFakeBrowser,
  type FakeBrowser,
  type FakePage,
  storedDocument,
  templateTree,
} from './workspace-fakes';

const state = (page: FakePage) => page.workspace.store.getState();

/** A document with these titles, one version each, the last one the newest. */
async function documentWith(...titles: readonly string[]): Promise<{ browser: FakeBrowser; page: FakePage }> {
  const browser = createFakeBrowser();
  const [first = '', ...others] = titles;
  browser.storage.documents.set('a', storedDocument('a', templateTree('a', first)));
  const page = await browser.open('#/doc/a');
  for (const title of others) {
    page.setTitle(title);
    await browser.clock.advance(1000);
  }
  return { browser, page };
}

const storedTitle = (browser: FakeBrowser) => browser.storage.documents.get('a')?.title;

function corrupt({ storage }: FakeBrowser, text: string) {
  const document = storage.documents.get('a');
  if (document) storage.documents.set('a', { ...document, text });
}

describe('earlier versions', () => {
  it('are listed newest first, with what they hold', async () => {
    const { page } = await documentWith('One', 'Two', 'Three');
    const listed = await page.workspace.versions();
    expect(listed.ok && listed.value).toEqual([
      { revision: 3, changed: 1000, totals: { nodes: 2, gates: 0, mitigations: 0 } },
      { revision: 2, changed: 0, totals: { nodes: 2, gates: 0, mitigations: 0 } },
      { revision: 1, changed: 0 },
    ]);
  });

  it('are restored in one step that can be undone, and what was there before stays among them', async () => {
    const { browser, page } = await documentWith('One', 'Two');
    page.setTitle('Two, a moment ago');
    const first = await page.workspace.version(1);
    if (!first.ok) throw new Error(first.problem);
    expect(await page.workspace.replace('restore a version', first.value, 'restore')).toBe(true);
    await browser.clock.advance(300);
    expect(storedTitle(browser)).toBe('One');
    const listed = await page.workspace.versions();
    const before = listed.ok ? listed.value.find((version) => version.before === 'restore') : undefined;
    const kept = await page.workspace.version(before?.revision ?? 0);
    expect(kept.ok && kept.value.title).toBe('Two, a moment ago');
    page.workspace.editor.undo();
    await browser.clock.advance(300);
    expect(storedTitle(browser)).toBe('Two, a moment ago');
  });

  it('keep what there was before an import, the last word included', async () => {
    const { browser, page } = await documentWith('One');
    page.setTitle('A moment ago');
    await page.workspace.keepBefore('import');
    page.setTitle('Imported');
    await browser.clock.advance(300);
    const listed = await page.workspace.versions();
    const before = listed.ok ? listed.value.find((version) => version.before === 'import') : undefined;
    const kept = await page.workspace.version(before?.revision ?? 0);
    expect(kept.ok && kept.value.title).toBe('A moment ago');
  });

  it('say so when one is not kept any more', async () => {
    const { page } = await documentWith('One', 'Two');
    expect(await page.workspace.version(99)).toEqual({
      ok: false,
      problem: 'This version is not kept any more.',
    });
  });

  it('come back with a document that was removed', async () => {
    const { page } = await documentWith('One', 'Two');
    const before = await page.workspace.versions();
    await page.workspace.forget('a');
    await page.workspace.bringBack('a');
    await page.workspace.openKept('a');
    expect(await page.workspace.versions()).toEqual(before);
  });

  it('keep what was stored in another form, once it is written in ours', async () => {
    const browser = createFakeBrowser();
    const tree = templateTree('a', 'Written by hand');
    const text = JSON.stringify(JSON.parse(write(tree)));
    browser.storage.documents.set('a', { ...storedDocument('a', tree), text });
    const page = await browser.open('#/doc/a');
    page.setTitle('Changed');
    await browser.clock.advance(300);
    const listed = await page.workspace.versions();
    expect(listed.ok && listed.value.map(({ before }) => before)).toEqual([undefined, 'migration']);
    expect(browser.storage.texts.get('a 1')).toBe(text);
  });
});

describe('a damaged document', () => {
  it.each(['', '{"format": "attack-tr', '[]', '\0\0\0'])(
    'stored as %j opens at its newest good version',
    async (bytes) => {
      const { browser, page } = await documentWith('One', 'Two', 'Three');
      page.close();
      corrupt(browser, bytes);
      const again = await browser.open('#/doc/a');
      expect(again.title()).toBe('Two');
      expect(state(again).damage).toMatchObject({ title: 'Three', text: bytes, opened: 0 });
      expect(again.setTitle('Two, mended')).toBe(true);
      await browser.clock.advance(300);
      expect(storedTitle(browser)).toBe('Two, mended');
      const listed = await again.workspace.versions();
      expect(listed.ok && listed.value.map(({ before }) => before)).toEqual([
        undefined,
        'repair',
        undefined,
        undefined,
      ]);
      again.workspace.damageSeen();
      expect(state(again).damage).toBeUndefined();
    },
  );

  it('without a good version is not opened, and its bytes can be had', async () => {
    const browser = createFakeBrowser();
    browser.storage.documents.set('a', { ...storedDocument('a', templateTree('a', 'One')), text: '{"half' });
    const page = await browser.open('#/doc/a');
    expect(state(page).screen).toBe('start');
    expect(state(page).damage).toEqual({
      title: 'One',
      reason: expect.stringMatching(/^line 1/),
      text: '{"half',
    });
    expect(page.notice()).toContain('“One” cannot be opened.');
    expect(browser.storage.writes).toEqual([]);
  });

  it('is none when a newer Espalier wrote it: no older version takes its place, and nothing is written', async () => {
    const { browser, page } = await documentWith('One', 'Two');
    page.close();
    const text = write(templateTree('a', 'Newer')).replace('"version": 1', '"version": 2');
    corrupt(browser, text);
    const writes = browser.storage.writes.length;
    const again = await browser.open('#/doc/a');
    expect(state(again)).toMatchObject({ screen: 'start', damage: undefined });
    expect(again.notice()).toContain('made by a newer Espalier');
    await browser.clock.advance(60_000);
    expect(browser.storage.documents.get('a')?.text).toBe(text);
    expect(browser.storage.writes).toHaveLength(writes);
    expect(read(text).ok).toBe(false);
  });
});
