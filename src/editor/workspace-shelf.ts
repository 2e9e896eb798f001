import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import { write } from '../core/format/write';
import { failed, ok, type Result } from '../core/tree/result';
import type { AttackTree } from '../core/tree/tree';
import type { Damage, KeptDocument } from './workspace';
import type { Found } from './workspace-keeper';
import { newKey } from './workspace-keys';
import type { DocumentStore, Farewells, StorageProblem, StoredDocument } from './workspace-ports';

/** The documents of this browser as they are to be read: with everything that pages left behind when they ended. */
export interface Shelf {
  readonly list: () => Promise<Result<readonly KeptDocument[], StorageProblem>>;
  /** The document as a tree. What is damaged is found as its newest version that is not. */
  readonly load: (key: string) => Promise<Result<Found, Unreadable>>;
  /** Stores what pages left behind. */
  readonly settle: () => Promise<void>;
}

/** Why a document cannot be opened, as a sentence. `damage` is what is stored of it, where something is. */
export interface Unreadable {
  readonly sentence: string;
  readonly damage?: Damage;
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
      if (!loaded.ok) return failed({ sentence: `The document cannot be opened. ${loaded.problem.reason}` });
      const document = loaded.value;
      if (!document) return failed({ sentence: 'This browser does not keep that document.' });
      const tree = read(document.text);
      if (tree.ok) return ok(asFound(document, tree.value));
      const problem = `“${document.title}” cannot be opened. ${sentence(tree.problem)}`;
      // It is whole, only not for this version of the program: nothing older may take its place.
      if (tree.problem.code === 'newer') return failed({ sentence: problem });
      const damage = { title: document.title, reason: sentence(tree.problem), text: document.text };
      const good = await newestGood(document);
      return good
        ? ok({ ...good, damage: { ...damage, opened: good.changed } })
        : failed({ sentence: problem, damage });
    },
  };

  async function newestGood(document: StoredDocument): Promise<Found | undefined> {
    const { key, revision } = document;
    const versions = await documents.versions(key);
    if (!versions.ok) return undefined;
    for (const version of versions.value.toReversed()) {
      const text = await documents.version(key, version.revision);
      const tree = text.ok && text.value !== undefined ? read(text.value) : undefined;
      if (tree?.ok) return { key, revision, changed: version.changed, tree: tree.value, before: 'repair' };
    }
    return undefined;
  }
}

/** A text that is not byte for byte what would be written today was read by way of a migration. */
const asFound = ({ key, revision, changed, text }: StoredDocument, tree: AttackTree): Found => ({
  key,
  revision,
  changed,
  tree,
  ...(write(tree) !== text && { before: 'migration' }),
});
