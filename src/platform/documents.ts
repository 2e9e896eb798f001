import { failed, ok, type Result } from '../core/tree/result';
import type { KeptDocument } from '../editor/workspace';
import type {
  Conflict,
  DocumentStore,
  OpenMark,
  RemovedDocument,
  StorageProblem,
  StoredDocument,
} from '../editor/workspace-ports';
import { type Header, onTop } from '../editor/workspace-versions';
import { type Database, openDatabase, SHAPE } from './database';
import { headerIn, mended, NEWER } from './records';
import { newerRecord, storageProblem } from './storageProblem';

/** Documents in IndexedDB, where a write that was reported complete survives the death of the browser's processes. */
export function createDocumentStore(): DocumentStore {
  let connection: Promise<Database> | undefined;
  /** The next question opens a new connection; a broken one never mends. */
  const disconnect = () => {
    connection?.then(
      (database) => database.close(),
      () => undefined,
    );
    connection = undefined;
  };

  const attempt = async <Value>(
    work: (database: Database) => Promise<Value>,
  ): Promise<Result<Value, StorageProblem>> => {
    try {
      connection ??= openDatabase(disconnect);
      return ok(await work(await connection));
    } catch (error) {
      disconnect();
      return failed(storageProblem(error));
    }
  };

  return {
    reconnect: disconnect,
    list: () => attempt((database) => look(database, list)),
    load: (key) => attempt((database) => look(database, (stored) => load(stored, key))),
    versions: (key) => attempt((database) => look(database, (stored) => versionsOf(stored, key))),
    version: (key, revision) =>
      attempt((database) => look(database, (stored) => textOf(stored, key, revision))),
    async save(document) {
      const saved = await attempt((database) => save(database, document));
      return saved.ok ? saved.value : saved;
    },
    remove: (key) => attempt((database) => remove(database, key)),
    async putBack(document) {
      const saved = await attempt((database) => putBack(database, document));
      return saved.ok ? saved.value : saved;
    },
    markOpen: (mark) =>
      attempt((database) =>
        change(database, async (stored) => {
          await stored.objectStore('open').put({ ...mark, since: Date.now() });
          return undefined;
        }),
      ),
    markClosed: (mark) => attempt((database) => markClosed(database, mark)),
    leftOpen: () =>
      attempt(async (database) => {
        const marks = await look(database, (stored) => stored.objectStore('open').getAll());
        return marks.sort((one, other) => other.since - one.since).map(({ since: _, ...mark }) => mark);
      }),
  };
}

const STORES = ['documents', 'versions', 'open'] as const;
const reading = (database: Database) => database.transaction(STORES);
const writing = (database: Database) => database.transaction(STORES, 'readwrite');
type Reading = ReturnType<typeof reading>;
type Writing = ReturnType<typeof writing>;

/** Reads in one transaction. */
const look = async <Value>(database: Database, work: (stored: Reading) => Promise<Value>): Promise<Value> => {
  const transaction = reading(database);
  // Without the second, a transaction that aborts would be a rejection that nobody has handled.
  const [value] = await Promise.all([work(transaction), transaction.done]);
  return value;
};

/** Reads and writes in one transaction. Nothing is stored before it is `complete`, which is what `done` waits for. */
async function change<Value>(database: Database, work: (stored: Writing) => Promise<Value>): Promise<Value> {
  const transaction = writing(database);
  try {
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** Asks for several things at once. When asking for one of them throws, the others are not left without a listener. */
const together = (...requests: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  Promise.all(requests.map(async (request) => request()));

/** A transaction in which something failed stores nothing, also not what went well before. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself already.
  }
}

/** All keys of the texts of a document. */
const textsOf = (key: string) => IDBKeyRange.bound([key], [key, []]);

/** A header made of the texts of a document alone. */
const mendedBy = (key: string, texts: readonly (readonly [string, number])[]) =>
  mended(
    key,
    texts.map(([, revision]) => revision),
  );

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const textOf = async (stored: Reading | Writing, key: string, revision: number) =>
  asText(await stored.objectStore('versions').get([key, revision]));

/** The header of a document, made of its texts where it is damaged; throws where a newer Espalier has written it. */
async function headerOf(stored: Reading | Writing, key: string): Promise<Header | undefined> {
  const header = headerIn(await stored.objectStore('documents').get(key));
  if (header === NEWER) throw newerRecord();
  return header ?? mendedBy(key, await stored.objectStore('versions').getAllKeys(textsOf(key)));
}

const versionsOf = async (stored: Reading, key: string) => (await headerOf(stored, key))?.versions ?? [];

async function list(stored: Reading): Promise<readonly KeptDocument[]> {
  const headers = await stored.objectStore('documents').getAll();
  const texts = await stored.objectStore('versions').getAllKeys();
  const sound = new Map<string, ReturnType<typeof headerIn>>(headers.map((one) => [one.key, headerIn(one)]));
  const damaged = new Set(texts.map(([key]) => key).filter((key) => sound.get(key) === undefined));
  for (const key of damaged)
    sound.set(
      key,
      mendedBy(
        key,
        texts.filter(([of]) => of === key),
      ),
    );
  return [...sound.values()]
    .flatMap((header) => (header && header !== NEWER ? [summaryOf(header)] : []))
    .sort((one, other) => other.changed - one.changed);
}

const summaryOf = ({ key, id, title, approach, changed }: KeptDocument): KeptDocument => ({
  key,
  id,
  title,
  approach,
  changed,
});

async function load(stored: Reading, key: string): Promise<StoredDocument | undefined> {
  const header = await headerOf(stored, key);
  if (!header) return undefined;
  const { versions: _, ...document } = header;
  return { ...document, text: (await textOf(stored, key, header.revision)) ?? '' };
}

const save = (database: Database, document: StoredDocument): Promise<Result<undefined, Conflict>> =>
  change(database, async (stored) => {
    const { key, revision, text } = document;
    const step = onTop(await headerOf(stored, key), document);
    if (!step.ok) return step;
    const { header, dropped } = step.value;
    await together(
      () => stored.objectStore('documents').put({ ...header, shape: SHAPE }),
      () => stored.objectStore('versions').put(text, [key, revision]),
      ...dropped.map((one) => () => stored.objectStore('versions').delete([key, one])),
    );
    return ok(undefined);
  });

const remove = (database: Database, key: string): Promise<RemovedDocument | undefined> =>
  change(database, async (stored) => {
    const header = await headerOf(stored, key);
    if (!header) return undefined;
    const versions = await Promise.all(
      header.versions.map(async (version) => ({
        ...version,
        text: (await textOf(stored, key, version.revision)) ?? '',
      })),
    );
    await together(
      () => stored.objectStore('documents').delete(key),
      () => stored.objectStore('versions').delete(textsOf(key)),
      () => stored.objectStore('open').delete(key),
    );
    return { ...header, versions };
  });

const putBack = (database: Database, removed: RemovedDocument): Promise<Result<undefined, Conflict>> =>
  change(database, async (stored) => {
    const { key, versions } = removed;
    const found = await headerOf(stored, key);
    if (found) return failed({ type: 'conflict', revision: found.revision, writer: found.writer });
    const header = { ...removed, versions: versions.map(({ text: _, ...one }) => one), shape: SHAPE };
    await together(
      () => stored.objectStore('documents').put(header),
      ...versions.map(
        ({ revision, text }) =>
          () =>
            stored.objectStore('versions').put(text, [key, revision]),
      ),
    );
    return ok(undefined);
  });

const markClosed = (database: Database, { key, writer }: OpenMark): Promise<undefined> =>
  change(database, async (stored) => {
    const open = stored.objectStore('open');
    const mark = await open.get(key);
    if (mark?.writer === writer) await open.delete(key);
    return undefined;
  });
