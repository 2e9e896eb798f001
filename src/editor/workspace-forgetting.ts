import type { KeptDocument } from './workspace';
import type { Desk } from './workspace-desk';
import type { DocumentLocks, DocumentStore, RemovedDocument, StoredDocument } from './workspace-ports';

/** Removes documents from the browser, and remembers them as long as the page lives. */
export interface Forgetting {
  /** Resolves to a sentence if the document stays. */
  readonly forget: (key: string) => Promise<string | undefined>;
  /** Resolves to a sentence if the document cannot be kept again. */
  readonly bringBack: (key: string) => Promise<string | undefined>;
  /** Newest first. */
  readonly forgotten: () => readonly KeptDocument[];
}

export interface ForgettingPorts {
  readonly desk: Desk;
  readonly documents: DocumentStore;
  readonly locks: DocumentLocks;
}

export function createForgetting({ desk, documents, locks }: ForgettingPorts): Forgetting {
  const forgotten = new Map<string, RemovedDocument>();

  const forgetUnsaved = async (key: string, newest: StoredDocument | undefined) => {
    // An older version may be stored; if storage refuses again, that one stays.
    const removed = await documents.remove(key);
    const older = removed.ok ? removed.value : undefined;
    if (newest) forgotten.set(key, withNewest(older, newest));
    else if (older) forgotten.set(key, older);
    desk.abandon(key);
    return undefined;
  };

  return {
    async forget(key) {
      const unsaved = desk.unsaved().find((keeper) => keeper.key === key);
      if (unsaved) return forgetUnsaved(key, unsaved.farewell().unsaved);
      const release = await locks.claim(key);
      if (!release) return 'The document is open in another tab: close it there first.';
      const removed = await documents.remove(key);
      release();
      if (!removed.ok) return `The document could not be removed. ${removed.problem.reason}`;
      if (removed.value) forgotten.set(key, removed.value);
      return undefined;
    },
    async bringBack(key) {
      const document = forgotten.get(key);
      if (!document) return undefined;
      const saved = await documents.putBack(document);
      if (!saved.ok)
        return saved.problem.type === 'unavailable'
          ? `The document could not be kept again. ${saved.problem.reason}`
          : 'The document is kept again already.';
      forgotten.delete(key);
      return undefined;
    },
    forgotten: () =>
      [...forgotten.values()]
        .map(({ key, id, title, approach, changed }) => ({ key, id, title, approach, changed }))
        .reverse(),
  };
}

const withNewest = (older: RemovedDocument | undefined, newest: StoredDocument): RemovedDocument => {
  const { text, totals, before: _, ...document } = newest;
  const { revision, changed } = document;
  const version = { revision, changed, text, ...(totals && { totals }) };
  return { ...document, versions: [...(older?.versions ?? []), version] };
};
