import { describe, expect, it } from 'vitest';
import { read } from '../core/format/read';
import type { Saving } from './workspace';
import { createFakeClock, createFakeStorage, createFakeStore, templateTree } from './workspace-fakes';
import { createKeeper, FIRST_RETRY, LONGEST_RETRY } from './workspace-keeper';
import { impatient, PATIENCE } from './workspace-patience';

const original = templateTree('tree', 'Version 0');
const version = (number: number) => ({ ...original, title: `Version ${number}` });

function setUp(revision = 1) {
  const clock = createFakeClock();
  const storage = createFakeStorage();
  const store = createFakeStore(storage, clock);
  const reports: Saving[] = [];
  let conflicts = 0;
  const documents = impatient(store, clock);
  const keeper = createKeeper(
    { key: 'k', tree: original, revision, changed: 0 },
    { documents, clock, writer: 'me' },
    { saving: (saving) => reports.push(saving), conflict: () => conflicts++ },
  );
  const storedTitle = () => storage.documents.get('k')?.title;
  return { clock, storage, store, reports, keeper, storedTitle, conflicts: () => conflicts };
}

describe('keeping a document', () => {
  it('stores a change within 300 ms, and says saved only then', async () => {
    const { clock, storage, keeper, reports } = setUp();
    storage.latency = 40;
    keeper.keep(version(1));
    expect(keeper.saving()).toEqual({ type: 'saving' });
    await clock.advance(150);
    expect(keeper.saving()).toEqual({ type: 'saving' });
    await clock.advance(150);
    expect(reports).toEqual([{ type: 'saving' }, { type: 'saved' }]);
    const stored = read(storage.documents.get('k')!.text);
    expect(stored).toEqual({ ok: true, value: version(1) });
  });

  it('stores while changes go on, never more than 300 ms behind', async () => {
    const { clock, storage, keeper } = setUp();
    storage.latency = 60;
    for (let number = 1; number <= 200; number++) {
      keeper.keep(version(number));
      await clock.advance(10);
    }
    const gaps = storage.writes.map((at, index) => at - (storage.writes[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(300);
    expect(gaps.length).toBeLessThanOrEqual(2000 / 60);
  });

  it('is saved again at once when a change is undone before it was written', async () => {
    const { clock, storage, keeper } = setUp();
    keeper.keep(version(1));
    await clock.advance(50);
    keeper.keep(original);
    expect(keeper.saving()).toEqual({ type: 'saved' });
    await clock.advance(1000);
    expect(storage.writes).toEqual([]);
  });

  it('does not call an older version saved', async () => {
    const { clock, storage, keeper, reports } = setUp();
    storage.latency = 100;
    keeper.keep(version(1));
    await clock.advance(200);
    keeper.keep(version(2));
    await clock.advance(60);
    expect(storage.documents.get('k')?.title).toBe('Version 1');
    expect(reports.some(({ type }) => type === 'saved')).toBe(false);
    await clock.advance(300);
    expect(reports.at(-1)).toEqual({ type: 'saved' });
    expect(storage.documents.get('k')?.title).toBe('Version 2');
  });

  it('says why it failed, tries again ever more seldom, and is saved once storage takes it', async () => {
    const { clock, storage, keeper, storedTitle } = setUp();
    storage.trouble = 'refuses';
    keeper.keep(version(1));
    await clock.advance(200);
    expect(keeper.saving()).toEqual({ type: 'failed', reason: 'The disk is full.' });
    await clock.advance(FIRST_RETRY * 20);
    expect(keeper.saving().type).toBe('failed');
    storage.trouble = 'none';
    await clock.advance(LONGEST_RETRY);
    expect(keeper.saving()).toEqual({ type: 'saved' });
    expect(storedTitle()).toBe('Version 1');
  });

  it('tries again at the next change, and stays failed until that one is stored', async () => {
    const { clock, storage, keeper, reports } = setUp();
    storage.trouble = 'refuses';
    keeper.keep(version(1));
    await clock.advance(60_000);
    storage.trouble = 'none';
    const before = reports.length;
    keeper.keep(version(2));
    await clock.advance(300);
    expect(reports.slice(before)).toEqual([{ type: 'saved' }]);
  });

  it('tells within two seconds that storage does not answer', async () => {
    const { clock, storage, keeper } = setUp();
    storage.trouble = 'silent';
    keeper.keep(version(1));
    await clock.advance(150 + PATIENCE);
    expect(keeper.saving()).toEqual({
      type: 'failed',
      reason: 'The browser’s storage does not answer.',
    });
  });

  it('goes on after a write of its own that came through late', async () => {
    const { clock, storage, keeper, storedTitle, conflicts } = setUp();
    storage.latency = PATIENCE + 1000;
    keeper.keep(version(1));
    await clock.advance(150 + PATIENCE + 100);
    storage.latency = 0;
    keeper.keep(version(2));
    await clock.advance(5000);
    expect(storedTitle()).toBe('Version 2');
    expect(keeper.saving()).toEqual({ type: 'saved' });
    expect(conflicts()).toBe(0);
  });

  it('writes nothing over what another page has stored', async () => {
    const { clock, storage, store, keeper, storedTitle, conflicts } = setUp();
    await store.save({ ...storedBy('other', 'Theirs'), revision: 2 });
    keeper.keep(version(1));
    await clock.advance(1000);
    keeper.keep(version(2));
    await clock.advance(60_000);
    expect(conflicts()).toBe(1);
    expect(storedTitle()).toBe('Theirs');
    expect(storage.writes).toHaveLength(1);
  });

  it('flushes what has not been written yet, changes during the write included', async () => {
    const { clock, storage, keeper, storedTitle } = setUp();
    storage.latency = 50;
    keeper.keep(version(1));
    const flushed = keeper.flush();
    await clock.advance(20);
    keeper.keep(version(2));
    await clock.advance(100);
    expect(await flushed).toBe(true);
    expect(storedTitle()).toBe('Version 2');
  });

  it('flushes a new document without any change', async () => {
    const { keeper, storedTitle } = setUp(0);
    expect(keeper.saving()).toEqual({ type: 'saving' });
    expect(await keeper.flush()).toBe(true);
    expect(storedTitle()).toBe('Version 0');
  });

  it('gives up a flush that storage refuses', async () => {
    const { storage, keeper } = setUp();
    storage.trouble = 'refuses';
    keeper.keep(version(1));
    expect(await keeper.flush()).toBe(false);
  });

  it('leaves behind what is not stored, and nothing else', async () => {
    const { clock, keeper } = setUp();
    expect(keeper.farewell()).toEqual({ key: 'k', writer: 'me' });
    keeper.keep(version(1));
    expect(keeper.farewell().unsaved).toMatchObject({ title: 'Version 1', revision: 2, writer: 'me' });
    await clock.advance(300);
    expect(keeper.farewell()).toEqual({ key: 'k', writer: 'me' });
  });
});

const storedBy = (writer: string, title: string) => ({
  key: 'k',
  id: 'tree',
  title,
  approach: 'bottom-up' as const,
  changed: 0,
  writer,
  text: '{}',
});
