import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figure, rounds } from '../../soak/figures';
import { setKind, setLink } from '../core/edits/kinds';
import { read } from '../core/format/read';
import { write } from '../core/format/write';
import { selectNode } from './selection';
import {
  createFakeBrowser,
  type FakeBrowser,
  type FakePage,
  quiet,
  storedDocument,
  templateTree,
} from './workspace-fakes';

const state = (page: FakePage) => page.workspace.store.getState();
const titles = (browser: FakeBrowser) => [...browser.storage.documents.values()].map(({ title }) => title);
const keyOf = (page: FakePage) => state(page).key ?? '';

/** A browser that keeps these documents, and a page on it. */
async function browserWith(
  ...kept: readonly { key: string; id?: string; title: string; changed?: number }[]
) {
  const browser = createFakeBrowser();
  for (const { key, id = key, title, changed = 0 } of kept)
    browser.storage.documents.set(key, storedDocument(key, templateTree(id, title), changed));
  return browser;
}

describe('opening', () => {
  it('begins on the start page with the kept documents, newest first', async () => {
    const browser = await browserWith(
      { key: 'a', title: 'Older', changed: 1 },
      { key: 'b', title: 'Newer', changed: 2 },
    );
    const page = await browser.open();
    expect(state(page)).toMatchObject({ screen: 'start', key: undefined, saving: { type: 'saved' } });
    expect(state(page).kept.map(({ title }) => title)).toEqual(['Newer', 'Older']);
  });

  it('gives a new tree an address of its own, and keeps it at once', async () => {
    const browser = createFakeBrowser();
    const page = await browser.open();
    await page.workspace.newTree('bottom-up');
    await quiet();
    expect(state(page)).toMatchObject({ screen: 'editor', saving: { type: 'saved' } });
    expect(page.hash()).toBe(`#/doc/${keyOf(page)}`);
    expect(browser.storage.documents.get(keyOf(page))?.approach).toBe('bottom-up');
  });

  it('opens a file as a document of its own, beside one with the same id', async () => {
    const browser = await browserWith({ key: 'a', id: 'same', title: 'Mine' });
    const page = await browser.open();
    await page.workspace.openTree(templateTree('same', 'From a file'));
    await quiet();
    expect(titles(browser)).toEqual(['Mine', 'From a file']);
  });

  it('stores the tree at hand first', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' }, { key: 'b', title: 'Two' });
    const page = await browser.open('#/doc/a');
    page.setTitle('One, changed');
    await page.workspace.openKept('b');
    expect(page.title()).toBe('Two');
    expect(browser.storage.documents.get('a')?.title).toBe('One, changed');
    expect(browser.storage.documents.get('b')?.title).toBe('Two');
  });

  it('leaves the tree at hand alone when the other cannot be opened, and says why', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' }, { key: 'b', title: 'Two' });
    browser.storage.documents.set('b', { ...browser.storage.documents.get('b')!, text: '{"broken' });
    const page = await browser.open('#/doc/a');
    await page.workspace.openKept('b');
    expect(page.title()).toBe('One');
    expect(page.hash()).toBe('#/doc/a');
    expect(page.notice()).toContain('“Two” cannot be opened.');
    expect(page.setTitle('Still mine')).toBe(true);
  });

  it('goes to the start page when the address names nothing that is kept', async () => {
    const browser = createFakeBrowser();
    const page = await browser.open('#/doc/gone');
    expect(state(page).screen).toBe('start');
    expect(page.hash()).toBe('');
    expect(page.notice()).toBe('This browser does not keep that document.');
  });

  it('follows the browser’s back button to the start page and forward again', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open();
    await page.workspace.openKept('a');
    page.setTitle('Changed');
    await page.visit('');
    expect(state(page)).toMatchObject({ screen: 'start', key: undefined });
    expect(state(page).kept.map(({ title }) => title)).toEqual(['Changed']);
    await page.visit('#/doc/a');
    expect(state(page).screen).toBe('editor');
    expect(page.title()).toBe('Changed');
  });

  it('stays where it is when the address says something else', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await page.visit('#canvas');
    expect(state(page).screen).toBe('editor');
    expect(page.hash()).toBe('#/doc/a');
  });

  it('never opens two at once', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' }, { key: 'b', title: 'Two' });
    const page = await browser.open();
    await Promise.all([
      page.workspace.openKept('a'),
      page.workspace.newTree('bottom-up'),
      page.workspace.openKept('b'),
    ]);
    expect(page.title()).toBe('Two');
    expect(page.hash()).toBe('#/doc/b');
    expect(titles(browser)).toHaveLength(3);
  });
});

describe('templates', () => {
  it('open as a copy that can be changed', async () => {
    const browser = createFakeBrowser();
    const page = await browser.open();
    await page.workspace.openTemplate('first');
    expect(page.setTitle('Ours')).toBe(true);
    await browser.clock.advance(300);
    expect(titles(browser)).toEqual(['Ours']);
  });

  it('open afresh beside a changed copy, but never pile up unchanged copies', async () => {
    const browser = createFakeBrowser();
    const page = await browser.open();
    const openFirst = async () => {
      await page.workspace.openTemplate('first');
      await quiet();
    };
    await openFirst();
    await page.workspace.goToStart();
    await openFirst();
    expect(titles(browser)).toEqual(['First']);
    page.workspace.editor.apply('Describe', (tree) => ({ ...tree, description: 'Changed' }));
    await openFirst();
    expect(titles(browser)).toEqual(['First', 'First']);
    expect(page.workspace.editor.tree().description).toBeUndefined();
  });

  it('open afresh while another tab has the unchanged copy', async () => {
    const browser = createFakeBrowser();
    const one = await browser.open();
    await one.workspace.openTemplate('first');
    const other = await browser.open();
    await other.workspace.openTemplate('first');
    await quiet();
    expect(titles(browser)).toEqual(['First', 'First']);
    expect(other.setTitle('Mine')).toBe(true);
  });

  it('say so when there is none of that name', async () => {
    const page = await createFakeBrowser().open();
    await page.workspace.openTemplate('third');
    expect(page.notice()).toBe('There is no template “third”.');
    expect(state(page).screen).toBe('start');
  });
});

describe('trees at hand', () => {
  it('are the other documents of this browser, also with what is not stored yet, and the templates', async () => {
    const browser = createFakeBrowser();
    const page = await browser.open();
    await page.workspace.openTree(templateTree('mine', 'Mine'));
    expect(page.setTitle('Mine, changed')).toBe(true);
    await page.workspace.openTree(templateTree('open', 'Open'));
    await quiet();
    const trees = await page.workspace.treesAtHand();
    expect(trees.map(({ title, from }) => `${from}: ${title}`)).toEqual([
      'kept: Mine, changed',
      'template: First',
      'template: Second',
    ]);
    for (const { title, load } of trees) expect(await load()).toMatchObject({ ok: true, value: { title } });
  });
});

describe('saving', () => {
  it('says saving and then saved', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    expect(state(page).saving).toEqual({ type: 'saving' });
    await browser.clock.advance(300);
    expect(state(page).saving).toEqual({ type: 'saved' });
    expect(page.workspace.editor.store.getState().saved).toBe(page.workspace.editor.tree());
  });

  it('saves undo and redo too', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    await browser.clock.advance(300);
    page.workspace.editor.undo();
    await browser.clock.advance(300);
    expect(titles(browser)).toEqual(['One']);
    page.workspace.editor.redo();
    await browser.clock.advance(300);
    expect(titles(browser)).toEqual(['Two']);
  });

  it('saves at once when the page is hidden', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    await page.look(false);
    expect(titles(browser)).toEqual(['Two']);
  });

  it('works in memory while storage refuses, says so, and warns before the page is closed', async () => {
    const browser = createFakeBrowser();
    browser.storage.trouble = 'refuses';
    const page = await browser.open();
    expect(page.notice()).toBe(
      'This browser keeps no documents now: save your work as files. The disk is full.',
    );
    await page.workspace.newTree('scenario-based');
    page.setTitle('Only here');
    await browser.clock.advance(300);
    expect(state(page)).toMatchObject({
      screen: 'editor',
      saving: { type: 'failed', reason: 'The disk is full.' },
    });
    expect(page.warns()).toBe(true);
    browser.storage.trouble = 'none';
    page.setTitle('Kept');
    await browser.clock.advance(300);
    expect(state(page).saving).toEqual({ type: 'saved' });
    expect(page.warns()).toBe(false);
    expect(titles(browser)).toEqual(['Kept']);
  });

  it('begins although storage never answers', async () => {
    const browser = createFakeBrowser();
    browser.storage.trouble = 'silent';
    const opening = browser.open();
    await browser.clock.advance(10_000);
    const page = await opening;
    expect(state(page).screen).toBe('start');
    expect(page.notice()).toContain('The browser’s storage does not answer.');
  });

  it('does not lose a tree that was put away before storage took it', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    browser.storage.trouble = 'refuses';
    page.setTitle('Unsaved');
    await page.workspace.goToStart();
    expect(state(page).kept.map(({ title }) => title)).toEqual(['Unsaved']);
    expect(page.notice()).toContain('“Unsaved” could not be saved yet');
    await page.workspace.newTree('bottom-up');
    await page.workspace.openKept('a');
    expect(page.title()).toBe('Unsaved');
    expect(state(page).saving.type).toBe('failed');
  });

  it('goes on trying to save a tree that was put away, and lets go of it then', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    browser.storage.trouble = 'refuses';
    page.setTitle('Unsaved');
    await page.workspace.goToStart();
    browser.storage.trouble = 'none';
    await browser.clock.advance(60_000);
    expect(titles(browser)).toEqual(['Unsaved']);
    expect(page.warns()).toBe(false);
    const other = await browser.open('#/doc/a');
    expect(other.setTitle('Free again')).toBe(true);
  });
});

describe('after a reload or a crash', () => {
  it('a reloaded tab restores its document, the last keystroke included', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Typed just now');
    const again = await page.reload();
    expect(again.title()).toBe('Typed just now');
    expect(again.notice()).toBe('Restored “Typed just now” as you left it.');
    expect(again.workspace.editor.store.getState().readOnly).toBe(false);
    expect(state(again).saving).toEqual({ type: 'saved' });
  });

  it('keeps what was typed while a write was under way', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    browser.storage.latency = 100;
    page.setTitle('Two');
    await browser.clock.advance(200);
    page.setTitle('Three');
    const reloading = page.reload();
    await browser.clock.advance(1000);
    expect((await reloading).title()).toBe('Three');
    expect(titles(browser)).toEqual(['Three']);
  });

  it('puts the last words on top of a write of that page that came through after all', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    page.close();
    const stored = browser.storage.documents.get('a')!;
    const { writer } = browser.farewells[0]!;
    browser.storage.documents.set('a', { ...stored, title: 'Under way', revision: 2, writer });
    const again = await browser.open('#/doc/a');
    expect(again.title()).toBe('Two');
    expect(titles(browser)).toEqual(['Two']);
  });

  it('forgets the last words of a page that came back and stored more', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    page.close();
    const stored = browser.storage.documents.get('a')!;
    const { writer } = browser.farewells[0]!;
    browser.storage.documents.set('a', { ...stored, title: 'Three', revision: 3, writer });
    await browser.open();
    expect(titles(browser)).toEqual(['Three']);
    expect(browser.farewells).toEqual([]);
  });

  it('keeps both versions when another page has written before the last words are read', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Mine');
    page.close();
    const stored = browser.storage.documents.get('a')!;
    browser.storage.documents.set('a', { ...stored, title: 'Theirs', revision: 2, writer: 'other' });
    await browser.open();
    expect(titles(browser)).toEqual(['Theirs', 'Mine']);
  });

  it('a crash brings the document back at the start address, with what was saved', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    await browser.clock.advance(300);
    page.setTitle('Too late');
    page.crash();
    const again = await browser.open();
    expect(again.title()).toBe('Two');
    expect(again.hash()).toBe('#/doc/a');
    expect(again.notice()).toBe('Restored “Two” as you left it.');
  });

  it('a crash brings the document back at its own address, in a tab that knows nothing', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await browser.clock.advance(2000);
    page.crash();
    expect((await browser.open('#/doc/a')).notice()).toBe('Restored “One” as you left it.');
  });

  it('restores nothing that was closed well', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    await browser.clock.advance(2000);
    page.close();
    const again = await browser.open();
    expect(state(again).screen).toBe('start');
    expect(again.notice()).toBeUndefined();
    expect((await browser.open('#/doc/a')).notice()).toBeUndefined();
  });

  it('restores nothing that was left for the start page', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await browser.clock.advance(2000);
    await page.workspace.goToStart();
    page.crash();
    expect(state(await browser.open()).screen).toBe('start');
  });

  it('does not restore what another tab has open', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    await browser.open('#/doc/a');
    await browser.clock.advance(2000);
    expect(state(await browser.open()).screen).toBe('start');
  });

  it('does not go on opening what harms as soon as it is opened', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await browser.clock.advance(2000);
    page.crash();
    const again = await browser.open();
    expect(again.title()).toBe('One');
    await browser.clock.advance(500);
    again.crash();
    expect(state(await browser.open()).screen).toBe('start');
  });
});

describe('two tabs', () => {
  it('the second can only read, and says so', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    expect(second.notice()).toBe('“One” is open in another tab: here it can only be read.');
    expect(state(second)).toMatchObject({ screen: 'editor', saving: { type: 'elsewhere' } });
    expect(second.setTitle('Mine')).toBe(false);
  });

  it('the second takes over what the first has stored, when that closes', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    second.workspace.editor.select(selectNode('step'));
    first.setTitle('Two');
    first.close();
    await quiet();
    expect(second.title()).toBe('Two');
    expect(second.notice()).toBe('“Two” is no longer open in another tab: you can change it here now.');
    expect(second.workspace.editor.selection()).toEqual(selectNode('step'));
    expect(second.setTitle('Three')).toBe(true);
    await browser.clock.advance(300);
    expect(titles(browser)).toEqual(['Three']);
  });

  it('one that nobody looks at leaves the document to a tab that is reloaded', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    await second.look(false);
    const reloaded = await first.reload();
    expect(reloaded.setTitle('Mine')).toBe(true);
    await second.look(true);
    expect(second.setTitle('Not mine')).toBe(false);
    reloaded.close();
    await quiet();
    expect(second.title()).toBe('Mine');
    expect(second.setTitle('Now mine')).toBe(true);
  });

  it('the second sees what the first has saved, and keeps what it has selected', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    second.workspace.editor.select(selectNode('step'));
    first.setTitle('Changed');
    expect(second.title()).toBe('One');
    await heard(browser);
    expect(second.title()).toBe('Changed');
    expect(second.workspace.editor.selection()).toEqual(selectNode('step'));
    expect(second.setTitle('Not mine')).toBe(false);
    first.workspace.editor.undo();
    await heard(browser);
    expect(second.title()).toBe('One');
  });

  it('the second may take over: what the first has is stored, and the first only reads from then on', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    first.setTitle('Typed just now');
    await settled(browser, second.workspace.takeOver());
    expect(second.title()).toBe('Typed just now');
    expect(second.notice()).toBe(
      '“Typed just now” is no longer open in another tab: you can change it here now.',
    );
    expect(first.setTitle('Too late')).toBe(false);
    expect(state(first).saving).toEqual({ type: 'elsewhere' });
    expect(second.setTitle('By the second')).toBe(true);
    await browser.clock.advance(2000);
    expect(titles(browser)).toEqual(['By the second']);
    expect(first.title()).toBe('By the second');
    await settled(browser, first.workspace.takeOver());
    expect(first.setTitle('By the first again')).toBe(true);
    expect(second.setTitle('Too late')).toBe(false);
  });

  it('the first is told that it was taken over, and that nothing is lost', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    await settled(browser, second.workspace.takeOver());
    expect(first.notice()).toBe(
      '“One” is changed in another tab from now on. All that you did here is saved, and shown there.',
    );
  });

  it('a tab with changes that storage does not take keeps the document', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    browser.storage.trouble = 'refuses';
    first.setTitle('Not stored');
    await browser.clock.advance(300);
    await settled(browser, second.workspace.takeOver());
    expect(second.notice()).toBe('The other tab has changes that it cannot save yet: look there first.');
    expect(second.setTitle('Not mine')).toBe(false);
    expect(first.setTitle('Still mine')).toBe(true);
    browser.storage.trouble = 'none';
    await browser.clock.advance(60_000);
    expect(titles(browser)).toEqual(['Still mine']);
  });

  it('a tab that hangs loses the document, and keeps its changes as a copy when it comes to itself', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    first.hang(true);
    first.setTitle('By the first');
    await settled(browser, second.workspace.takeOver());
    expect(second.setTitle('By the second')).toBe(true);
    await browser.clock.advance(300);
    first.hang(false);
    await browser.clock.advance(5000);
    expect(new Set(titles(browser))).toEqual(new Set(['By the second', 'By the first']));
    expect(first.notice()).toContain('Another tab has changed “By the first” too.');
  });

  it('without locks the later writer keeps its version beside the other, and says so', async () => {
    const browser = createFakeBrowser({ locks: false });
    browser.storage.documents.set('a', storedDocument('a', templateTree('a', 'One')));
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    first.setTitle('First');
    await browser.clock.advance(300);
    second.setTitle('Second');
    await browser.clock.advance(300);
    expect(titles(browser)).toEqual(['First', 'Second']);
    expect(second.hash()).toBe(`#/doc/${keyOf(second)}`);
    expect(keyOf(second)).not.toBe('a');
    expect(second.notice()).toBe(
      'Another tab has changed “Second” too. Yours is kept as a document of its own from now on.',
    );
    second.setTitle('Second, still changing');
    await browser.clock.advance(300);
    expect(titles(browser)).toEqual(['First', 'Second, still changing']);
    expect(state(second).saving).toEqual({ type: 'saved' });
  });

  it('without locks a conflict found while leaving keeps both versions too', async () => {
    const browser = createFakeBrowser({ locks: false });
    browser.storage.documents.set('a', storedDocument('a', templateTree('a', 'One')));
    const first = await browser.open('#/doc/a');
    const second = await browser.open('#/doc/a');
    first.setTitle('First');
    await browser.clock.advance(300);
    second.setTitle('Second');
    await second.workspace.goToStart();
    expect(new Set(state(second).kept.map(({ title }) => title))).toEqual(new Set(['First', 'Second']));
    await second.workspace.openKept('a');
    expect(second.title()).toBe('First');
  });
});

describe('sub-trees', () => {
  it('open the newest kept document of that id, at the node, and lead back to where they were left', async () => {
    const browser = await browserWith(
      { key: 'a', title: 'One' },
      { key: 'old', id: 'second', title: 'Older', changed: 1 },
      { key: 'new', id: 'second', title: 'Newer', changed: 2 },
    );
    const page = await browser.open('#/doc/a');
    page.workspace.editor.select(selectNode('step'));
    await page.workspace.openSubtree('second', 'goal');
    expect(page.title()).toBe('Newer');
    expect(page.notice()).toBe('Opened the document kept in this browser.');
    expect(page.workspace.editor.selection()).toEqual(selectNode('goal'));
    expect(state(page).trail).toEqual([{ key: 'a', title: 'One', node: 'step' }]);
    await page.workspace.back();
    expect(page.title()).toBe('One');
    expect(page.workspace.editor.selection()).toEqual(selectNode('step'));
    expect(state(page).trail).toEqual([]);
  });

  it('open a copy of the template when no document of that id is kept', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await page.workspace.openSubtree('second', 'nowhere');
    expect(page.title()).toBe('Second');
    expect(page.notice()).toBe('Opened a copy of the template. It has no node “nowhere”.');
  });

  it('say so when nothing has that id, and stay', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await page.workspace.openSubtree('unknown', undefined);
    expect(page.title()).toBe('One');
    expect(page.notice()).toBe('No document here and no template is named “unknown”.');
  });

  it('are expanded in the analysis through the newest kept document, else through a template', async () => {
    const foundIn = async (browser: Awaited<ReturnType<typeof browserWith>>) => {
      const { editor } = (await browser.open('#/doc/a')).workspace;
      editor.apply('make it a sub-tree', setKind(['step'], 'subtree'));
      editor.apply('change sub-tree', setLink('step', { tree: 'second' }));
      editor.suppose({ ...editor.store.getState().scenario, expandedBy: new Map() });
      await vi.waitFor(() => expect(editor.store.getState().scenario.expandedBy?.size).toBe(1));
      const found = editor.store.getState().scenario.expandedBy?.get('second');
      return [found?.from, found?.tree.title];
    };
    const one = { key: 'a', title: 'One' };
    const kept = await browserWith(
      one,
      { key: 'old', id: 'second', title: 'Older', changed: 1 },
      { key: 'new', id: 'second', title: 'Newer', changed: 2 },
    );
    expect(await foundIn(kept)).toEqual(['kept', 'Newer']);
    expect(await foundIn(await browserWith(one))).toEqual(['template', 'Second']);
  });

  it('that lead into the same document focus the node there', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await page.workspace.openSubtree('a', 'step');
    expect(page.workspace.editor.selection()).toEqual(selectNode('step'));
    expect(state(page).trail).toEqual([]);
  });

  it('keep the way back over a reload, and shorten it at the browser’s back button', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    await page.workspace.openSubtree('first', undefined);
    await page.workspace.openSubtree('second', undefined);
    const again = await page.reload();
    expect(state(again).trail.map(({ title }) => title)).toEqual(['One', 'First']);
    await again.visit('#/doc/a');
    expect(again.title()).toBe('One');
    expect(state(again).trail).toEqual([]);
  });
});

describe('forgetting', () => {
  it('removes a document, and brings it back exactly as it was', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' }, { key: 'b', title: 'Two' });
    const before = new Map(browser.storage.documents);
    const page = await browser.open();
    await page.workspace.forget('a');
    expect(titles(browser)).toEqual(['Two']);
    expect(state(page).kept.map(({ key }) => key)).toEqual(['b']);
    expect(state(page).forgotten.map(({ key }) => key)).toEqual(['a']);
    await page.workspace.bringBack('a');
    expect(browser.storage.documents).toEqual(before);
    expect(state(page).forgotten).toEqual([]);
  });

  it('is refused while another tab has the document', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    await browser.open('#/doc/a');
    const page = await browser.open();
    await page.workspace.forget('a');
    expect(titles(browser)).toEqual(['One']);
    expect(page.notice()).toBe('The document is open in another tab: close it there first.');
  });

  it('closes the document at hand', async () => {
    const browser = await browserWith({ key: 'a', title: 'One' });
    const page = await browser.open('#/doc/a');
    page.setTitle('Two');
    await page.workspace.forget('a');
    expect(state(page)).toMatchObject({ screen: 'start', kept: [] });
    await page.workspace.bringBack('a');
    expect(titles(browser)).toEqual(['Two']);
  });

  it('gives up a tree that storage does not take, and can bring it back', async () => {
    const browser = createFakeBrowser();
    browser.storage.trouble = 'refuses';
    const page = await browser.open();
    await page.workspace.openTree(templateTree('x', 'Unsaved'));
    await page.workspace.goToStart();
    const [unsaved] = state(page).kept;
    await page.workspace.forget(unsaved!.key);
    expect(state(page).kept).toEqual([]);
    expect(page.warns()).toBe(false);
    browser.storage.trouble = 'none';
    await page.workspace.bringBack(unsaved!.key);
    expect(titles(browser)).toEqual(['Unsaved']);
  });
});

describe('whatever happens', () => {
  const action = fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 4, arbitrary: fc.constant('wait' as const) },
    { weight: 2, arbitrary: fc.constant('reload' as const) },
    { weight: 1, arbitrary: fc.constant('hide' as const) },
    { weight: 1, arbitrary: fc.constant('show' as const) },
    { weight: 1, arbitrary: fc.constant('trouble' as const) },
    { weight: 1, arbitrary: fc.constant('start' as const) },
    { weight: 1, arbitrary: fc.constant('open' as const) },
    { weight: 2, arbitrary: fc.constant('take over' as const) },
    { weight: 1, arbitrary: fc.constant('hang' as const) },
  );
  const steps = fc.array(fc.tuple(fc.boolean(), action, fc.integer({ min: 1, max: 400 })), { maxLength: 40 });

  it.each([
    { locks: true, browsers: 'with locks' },
    { locks: false, browsers: 'without locks' },
  ])('no edit of two tabs is lost, $browsers', async ({ locks, browsers }) => {
    const times = rounds(1000, 10_000);
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const browser = createFakeBrowser({ locks });
        browser.storage.documents.set('a', storedDocument('a', templateTree('a', 'One')));
        browser.storage.latency = 20;
        const pages = [await browser.open('#/doc/a'), await browser.open('#/doc/a')] as [FakePage, FakePage];
        const hanging = new Set<FakePage>();
        const typed = new Set<string>();
        let edits = 0;
        for (const [first, what, milliseconds] of plan) {
          const which = first ? 0 : 1;
          const page = pages[which];
          // Nobody can do anything with a page that hangs.
          if (hanging.has(page) && what !== 'wait' && what !== 'hang') continue;
          if (what === 'type') {
            const line = `${++edits}`;
            const add = (tree: ReturnType<typeof page.workspace.editor.tree>) => ({
              ...tree,
              assumptions: [...(tree.assumptions ?? []), line],
            });
            if (state(page).screen === 'editor') page.workspace.editor.apply('Assume', add);
          }
          if (what === 'wait') await browser.clock.advance(milliseconds);
          if (what === 'hide' || what === 'show') await page.look(what === 'show');
          if (what === 'trouble') browser.storage.trouble = milliseconds % 2 ? 'refuses' : 'none';
          if (what === 'start') await settled(browser, page.workspace.goToStart());
          if (what === 'open') await settled(browser, page.workspace.openKept('a'));
          if (what === 'take over') await settled(browser, page.workspace.takeOver());
          if (what === 'hang') {
            page.hang(!hanging.has(page));
            if (!hanging.delete(page)) hanging.add(page);
          }
          if (what === 'reload' && browser.storage.trouble === 'none')
            pages[which] = await settled(browser, page.reload());
          for (const line of page.workspace.editor.tree().assumptions ?? []) typed.add(line);
        }
        browser.storage.trouble = 'none';
        for (const page of pages) page.hang(false);
        await browser.clock.advance(120_000);
        const stored = [...browser.storage.documents.values()].flatMap(({ text }) => {
          const tree = read(text);
          expect(tree.ok).toBe(true);
          return tree.ok ? (tree.value.assumptions ?? []) : [];
        });
        expect(new Set(stored)).toEqual(typed);
        for (const page of pages) {
          await settled(browser, page.workspace.goToStart());
          const listed = state(page).kept.map(({ key }) => key);
          expect(listed.sort()).toEqual([...browser.storage.documents.keys()].sort());
          expect(page.warns()).toBe(false);
        }
      }),
      { numRuns: times },
    );
    figure({ tried: `Two tabs on one document, interleaved at random, ${browsers}`, times, lost: 0 });
  });

  it('what is stored is what the editor shows, byte for byte', async () => {
    const browser = createFakeBrowser();
    const page = await browser.open();
    await page.workspace.openTemplate('first');
    page.setTitle('Changed');
    await browser.clock.advance(300);
    expect(browser.storage.documents.get(keyOf(page))?.text).toBe(write(page.workspace.editor.tree()));
  });
});

/** Lets a change be stored, and the other pages hear of it. */
async function heard(browser: FakeBrowser): Promise<void> {
  await browser.clock.advance(300);
  for (let turn = 0; turn < 5; turn++) await quiet();
}

/** Lets the clock run until something has happened. */
async function settled<Value>(browser: FakeBrowser, happening: Promise<Value>): Promise<Value> {
  let done = false;
  happening.finally(() => {
    done = true;
  });
  while (!done) await browser.clock.advance(20);
  return happening;
}
