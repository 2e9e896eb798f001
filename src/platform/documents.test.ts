import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { storedDocument, templateTree } from '../editor/workspace-fakes';
import type { StoredDocument } from '../editor/workspace-ports';
import { SHAPE } from './database';
import { createDocumentStore } from './documents';

const version = (revision: number, title = `Title ${revision}`): StoredDocument => ({
  ...storedDocument('k', templateTree('tree', title), revision * 1000),
  revision,
  writer: 'me',
});

const raw = () => openDB('espalier');

/** Everything that is stored, byte for byte. */
async function everything() {
  const database = await raw();
  const stores = [...database.objectStoreNames];
  const contents = await Promise.all(
    stores.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)]),
  );
  database.close();
  return contents;
}

async function storeWith(...documents: readonly StoredDocument[]) {
  const store = createDocumentStore();
  for (const document of documents) expect((await store.save(document)).ok).toBe(true);
  return store;
}

async function tamper(change: (database: Awaited<ReturnType<typeof raw>>) => Promise<unknown>) {
  const database = await raw();
  await change(database);
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('documents in IndexedDB', () => {
  it('give back what was saved last, and its earlier versions', async () => {
    const store = await storeWith(version(1), version(2));
    expect(await store.load('k')).toMatchObject({ ok: true, value: version(2) });
    expect(await store.version('k', 1)).toEqual({ ok: true, value: version(1).text });
    expect(await store.versions('k')).toEqual({
      ok: true,
      value: [
        { revision: 1, changed: 1000 },
        { revision: 2, changed: 2000 },
      ],
    });
    expect(await store.list()).toEqual({
      ok: true,
      value: [{ key: 'k', id: 'tree', title: 'Title 2', approach: 'scenario-based', changed: 2000 }],
    });
  });

  it('take only one of two writes that are based on the same revision', async () => {
    const first = await storeWith(version(1));
    const second = createDocumentStore();
    const outcomes = await Promise.all([first.save(version(2, 'One')), second.save(version(2, 'Other'))]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { type: 'conflict', revision: 2 } });
  });

  it('keep no more texts than versions', async () => {
    await storeWith(...Array.from({ length: 60 }, (_, index) => version(index + 1)));
    const database = await raw();
    const texts = await database.getAllKeys('versions');
    const { versions } = await database.get('documents', 'k');
    database.close();
    expect(texts).toEqual(versions.map(({ revision }: { revision: number }) => ['k', revision]));
    expect(texts.length).toBeLessThan(30);
  });

  it('come back after a removal with all their versions', async () => {
    const store = await storeWith(version(1), version(2));
    const before = await everything();
    const removed = await store.remove('k');
    expect((await everything()).map(([, keys]) => keys)).toEqual([[], [], []]);
    if (!removed.ok || !removed.value) throw new Error('It was there.');
    expect(await store.putBack(removed.value)).toEqual({ ok: true, value: undefined });
    expect(await everything()).toEqual(before);
    expect((await store.putBack(removed.value)).ok).toBe(false);
  });

  it('of the first database are all there in the second, with one version each', async () => {
    const old = await openDB('espalier', 1, {
      upgrade(database) {
        database.createObjectStore('documents', { keyPath: 'key' });
        database.createObjectStore('texts');
        database.createObjectStore('open', { keyPath: 'key' });
      },
    });
    const { text, ...header } = version(7);
    await old.put('documents', header);
    await old.put('texts', text, 'k');
    old.close();
    const store = createDocumentStore();
    expect(await store.load('k')).toMatchObject({ ok: true, value: version(7) });
    expect(await store.versions('k')).toEqual({ ok: true, value: [{ revision: 7, changed: 7000 }] });
    expect((await store.save(version(8))).ok).toBe(true);
  });
});

describe('damaged records', () => {
  it('without a text are found with an empty one, and the version before is whole', async () => {
    const store = await storeWith(version(1), version(2));
    await tamper((database) => database.delete('versions', ['k', 2]));
    expect(await store.load('k')).toMatchObject({ ok: true, value: { text: '', title: 'Title 2' } });
    expect(await store.version('k', 1)).toEqual({ ok: true, value: version(1).text });
  });

  it.each([
    ['gone', (database: Awaited<ReturnType<typeof raw>>) => database.delete('documents', 'k')],
    ['no header', (database) => database.put('documents', { key: 'k' })],
    ['half a header', (database) => database.put('documents', { ...version(2), versions: [{}] })],
    ['without its versions', (database) => database.put('documents', version(2))],
  ] satisfies [string, Parameters<typeof tamper>[0]][])(
    'whose header is %s are made of their texts, listed, and can be saved again',
    async (_, damage) => {
      const store = await storeWith(version(1), version(2));
      await tamper(damage);
      expect(await store.load('k')).toMatchObject({
        ok: true,
        value: { text: version(2).text, revision: 2, title: 'Damaged document' },
      });
      const listed = await store.list();
      expect(listed.ok && listed.value.map(({ title }) => title)).toEqual(['Damaged document']);
      expect((await store.save(version(2))).ok).toBe(false);
      expect((await store.save(version(3))).ok).toBe(true);
      const mended = await store.list();
      expect(mended.ok && mended.value.map(({ title }) => title)).toEqual(['Title 3']);
      expect(await store.version('k', 1)).toEqual({ ok: true, value: version(1).text });
    },
  );
});

describe('what a newer Espalier has stored', () => {
  const NEWER = 'A newer Espalier has kept documents in this browser: load this page again to get it.';

  it('record by record is neither read, nor written over, nor removed', async () => {
    const store = await storeWith(version(1), version(2));
    await tamper(async (database) =>
      database.put('documents', { ...(await database.get('documents', 'k')), shape: SHAPE + 1 }),
    );
    const before = await everything();
    const refused = { ok: false, problem: { type: 'unavailable', reason: NEWER } };
    expect(await store.load('k')).toEqual(refused);
    expect(await store.save(version(3))).toEqual(refused);
    expect(await store.remove('k')).toEqual(refused);
    expect(await store.versions('k')).toEqual(refused);
    expect(await everything()).toEqual(before);
    expect((await store.save({ ...version(1), key: 'another' })).ok).toBe(true);
  });

  it('in a newer database is not touched at all', async () => {
    await storeWith(version(1));
    const newer = await openDB('espalier', 99);
    newer.close();
    const before = await everything();
    const store = createDocumentStore();
    const refused = { ok: false, problem: { type: 'unavailable', reason: NEWER } };
    expect(await store.load('k')).toEqual(refused);
    expect(await store.list()).toEqual(refused);
    expect(await store.save(version(2))).toEqual(refused);
    expect(await store.remove('k')).toEqual(refused);
    expect(await everything()).toEqual(before);
  });

  it('makes an older page let go of the database, and refuse from then on', async () => {
    const store = await storeWith(version(1));
    const newer = await openDB('espalier', 99);
    newer.close();
    expect(await store.save(version(2))).toEqual({
      ok: false,
      problem: { type: 'unavailable', reason: NEWER },
    });
  });
});
