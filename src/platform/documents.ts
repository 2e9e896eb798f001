import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failed, ok, type Result } from '../core/tree/result';
import type {
  Conflict,
  DocumentStore,
  OpenMark,
  StorageProblem,
  StoredDocument,
} from '../editor/workspace-ports';
import { storageProblem } from './storageProblem';

/** The list and the texts stand apart, so that the start page reads no document. */
interface Schema extends DBSchema {
  documents: { key: string; value: Omit<StoredDocument, 'text'> };
  texts: { key: string; value: string };
  open: { key: string; value: OpenMark & { readonly since: number } };
}

type Database = IDBPDatabase<Schema>;

const NAME = 'espalier';
const VERSION = 1;

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

  const connect = (): Promise<Database> => {
    connection ??= openDB<Schema>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('documents', { keyPath: 'key' });
        database.createObjectStore('texts');
        database.createObjectStore('open', { keyPath: 'key' });
      },
      // A newer Espalier in another tab waits for this connection to end.
      blocking: disconnect,
      terminated: disconnect,
    });
    return connection;
  };

  const attempt = async <Value>(
    work: (database: Database) => Promise<Value>,
  ): Promise<Result<Value, StorageProblem>> => {
    try {
      return ok(await work(await connect()));
    } catch (error) {
      disconnect();
      return failed(storageProblem(error));
    }
  };

  return {
    list: () =>
      attempt(async (database) => {
        const documents = await database.getAll('documents');
        return documents
          .map(({ revision: _, writer: __, ...kept }) => kept)
          .sort((one, other) => other.changed - one.changed);
      }),
    load: (key) => attempt((database) => load(database, key)),
    async save(document) {
      const saved = await attempt((database) => save(database, document));
      return saved.ok ? saved.value : saved;
    },
    remove: (key) => attempt((database) => remove(database, key)),
    markOpen: (mark) =>
      attempt(async (database) => {
        await database.put('open', { ...mark, since: Date.now() });
        return undefined;
      }),
    markClosed: (mark) => attempt((database) => markClosed(database, mark)),
    leftOpen: () =>
      attempt(async (database) => {
        const marks = await database.getAll('open');
        return marks.sort((one, other) => other.since - one.since).map(({ since: _, ...mark }) => mark);
      }),
  };
}

async function load(database: Database, key: string): Promise<StoredDocument | undefined> {
  const transaction = database.transaction(['documents', 'texts']);
  const [document, text] = await Promise.all([
    transaction.objectStore('documents').get(key),
    transaction.objectStore('texts').get(key),
    transaction.done,
  ]);
  return document && text !== undefined ? { ...document, text } : undefined;
}

async function save(
  database: Database,
  { text, ...document }: StoredDocument,
): Promise<Result<undefined, Conflict>> {
  const transaction = database.transaction(['documents', 'texts'], 'readwrite');
  const documents = transaction.objectStore('documents');
  const texts = transaction.objectStore('texts');
  const compareAndSet = async (): Promise<Result<undefined, Conflict>> => {
    const stored = await documents.get(document.key);
    if (stored && stored.revision !== document.revision - 1) {
      return failed({ type: 'conflict', revision: stored.revision, writer: stored.writer });
    }
    await Promise.all([documents.put(document), texts.put(text, document.key)]);
    return ok(undefined);
  };
  // `done` is the transaction's `complete`: only then is anything stored.
  const [outcome] = await Promise.all([compareAndSet(), transaction.done]);
  return outcome;
}

async function remove(database: Database, key: string): Promise<StoredDocument | undefined> {
  const transaction = database.transaction(['documents', 'texts', 'open'], 'readwrite');
  const documents = transaction.objectStore('documents');
  const texts = transaction.objectStore('texts');
  const [document, text] = await Promise.all([
    documents.get(key),
    texts.get(key),
    documents.delete(key),
    texts.delete(key),
    transaction.objectStore('open').delete(key),
    transaction.done,
  ]);
  return document && text !== undefined ? { ...document, text } : undefined;
}

async function markClosed(database: Database, { key, writer }: OpenMark): Promise<undefined> {
  const transaction = database.transaction('open', 'readwrite');
  const removeOwn = async () => {
    const mark = await transaction.store.get(key);
    if (mark?.writer === writer) await transaction.store.delete(key);
  };
  await Promise.all([removeOwn(), transaction.done]);
}
