import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { OpenMark } from '../editor/workspace-ports';
import type { Header } from '../editor/workspace-versions';

/** The list and the texts stand apart, so that the start page reads no document. */
export interface Schema extends DBSchema {
  documents: { key: string; value: StoredHeader };
  /** The texts of all versions, by the document's key and the revision. */
  versions: { key: [key: string, revision: number]; value: string };
  open: { key: string; value: OpenMark & { readonly since: number } };
}

/** A header as it is stored. Nothing that is read from a disk is trusted: see `headerIn`. */
export interface StoredHeader extends Header {
  /** The shape of this record; absent where it is the first one, which had no versions. */
  readonly shape: number;
}

export type Database = IDBPDatabase<Schema>;

/** What records look like today. Records of a later shape are left alone: a newer Espalier wrote them. */
export const SHAPE = 2;

const NAME = 'espalier';
const VERSION = 2;

/** Opens the database, or makes it. `ended` is called when the connection is of no use any more. */
export function openDatabase(ended: () => void): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    async upgrade(database, from, _, transaction) {
      if (from < 1) {
        database.createObjectStore('documents', { keyPath: 'key' });
        database.createObjectStore('open', { keyPath: 'key' });
      }
      database.createObjectStore('versions');
      if (from === 1) await moveTexts(database, transaction);
    },
    // A newer Espalier in another tab waits for this connection to end.
    blocking: ended,
    terminated: ended,
  });
}

/** The first shape had one text for each document, in a store of its own. */
async function moveTexts(
  database: Database,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  const old = transaction.objectStore('texts' as 'versions');
  const documents = transaction.objectStore('documents');
  for (const header of await documents.getAll()) {
    const { key, revision, changed } = header;
    const text = await old.get(key as unknown as [string, number]);
    if (text !== undefined) await transaction.objectStore('versions').put(text, [key, revision]);
    await documents.put({ ...header, shape: SHAPE, versions: [{ revision, changed }] });
  }
  database.deleteObjectStore('texts' as 'versions');
}
