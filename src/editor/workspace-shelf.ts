import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import { failed, ok, type Result } from '../core/tree/result';
import type { KeptDocument } from './workspace';
import type { Found } from './workspace-keeper';
import { newKey } from './workspace-keys';
import type { DocumentStore, Farewells, StorageProblem, StoredDocument } from './workspace-ports';

/** The documents of this browser as they are to be read: with everything that pages left behind when they ended. */
export interface Shelf {
  readonly list: () => Promise<Result<readonly KeptDocument[], StorageProblem>>;
  /** The document as a tree; the problem is a sentence. */
  readonly load: (key: string) => Promise<Result<Found, string>>;
  /** Stores what pages left behind. */
  readonly settle: () => Promise<void>;
}

export interface ShelfPorts {
  readonly documents: DocumentStore;
  readonly farewells: Farewells;
  readonly random: () => number;
  /** The name of this page, which has not ended. */
  readonly writer: string;
}

export function createShelf({ documents, farewells, random, writer: own }: ShelfPorts): Shelf {
  const settle = async () => {
    for (const farewell of farewells.all()) {
      if (farewell.writer === own) continue;
      const stored = farewell.unsaved === undefined || (await storeLastWords(farewell.unsaved));
      if (stored && (await documents.markClosed(farewell)).ok) farewells.drop(farewell);
    }
  };

  /**
   * A page may leave while its last write is under way. If that write came through, what is stored is one revision
   * further, by the same writer, and the last words go on top. If it is further still, the page came back and stored
   * more. If another page wrote, both versions are kept.
   */
  const storeLastWords = async (last: StoredDocument): Promise<boolean> => {
    const first = await documents.save(last);
    if (first.ok) return true;
    if (first.problem.type === 'unavailable') return false;
    const { writer, revision } = first.problem;
    if (writer === last.writer && revision > last.revision) return true;
    const again =
      writer === last.writer
        ? { ...last, revision: revision + 1 }
        : { ...last, key: newKey(random), revision: 1 };
    return (await documents.save(again)).ok;
  };

  return {
    settle,
    async list() {
      await settle();
      return documents.list();
    },
    async load(key) {
      await settle();
      const loaded = await documents.load(key);
      if (!loaded.ok) return failed(`The document cannot be opened. ${loaded.problem.reason}`);
      return loaded.value ? found(loaded.value) : failed('This browser does not keep that document.');
    },
  };
}

function found(document: StoredDocument): Result<Found, string> {
  const tree = read(document.text);
  if (!tree.ok) return failed(`“${document.title}” cannot be opened. ${sentence(tree.problem)}`);
  const { key, revision, changed } = document;
  return ok({ key, revision, changed, tree: tree.value });
}
