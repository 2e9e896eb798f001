import { type DBSchema, openDB } from 'idb';
import type { DiskFile } from './diskFiles';

/** The file that a kept document was opened from or saved to. */
export interface FileRecord {
  readonly disk: DiskFile;
  /** What stood in it when it was last read or written here (`digestOf`). */
  readonly seen: string;
}

/** Remembers over a reload which document belongs to which file. Where the browser keeps nothing, only as long as the page. */
export interface FileRecords {
  readonly of: (key: string) => Promise<FileRecord | undefined>;
  readonly keep: (key: string, record: FileRecord) => Promise<void>;
}

interface Schema extends DBSchema {
  files: { key: string; value: FileRecord };
}

/** A database of its own: what is in it is a convenience, and nothing of it may ever stand in the way of a document. */
export function createFileRecords(): FileRecords {
  const here = new Map<string, FileRecord>();
  const open = () =>
    openDB<Schema>('espalier-files', 1, { upgrade: (database) => void database.createObjectStore('files') });
  return {
    async of(key) {
      const known = here.get(key);
      if (known) return known;
      try {
        const database = await open();
        const record = await database.get('files', key);
        database.close();
        if (record) here.set(key, record);
        return record;
      } catch {
        return undefined;
      }
    },
    async keep(key, record) {
      here.set(key, record);
      try {
        const database = await open();
        await database.put('files', record, key);
        database.close();
      } catch {
        // The page still knows; after a reload the person chooses the file once more.
      }
    },
  };
}
