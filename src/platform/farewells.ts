import type { Farewell, Farewells, OpenMark, StoredDocument } from '../editor/workspace-ports';
import { isDocument, membersOf } from './records';

const PREFIX = 'espalier:farewell:';

const nameOf = ({ key, writer }: OpenMark) => `${PREFIX}${key}:${writer}`;

/**
 * Farewells in localStorage, the one storage that a page can still write to while it goes: in Chromium a transaction
 * of IndexedDB that has to read before it writes never ends once `pagehide` has fired. What does not fit (about 5 MB)
 * is left out; then at most the changes since the last autosave are lost.
 */
export function createFarewells(storage: () => Storage = () => localStorage): Farewells {
  const attempt = <Value>(work: (storage: Storage) => Value): Value | undefined => {
    try {
      return work(storage());
    } catch {
      // Storage that is full or forbidden: the autosave has said so already, or will.
      return undefined;
    }
  };
  return {
    leave: (farewell) => {
      attempt((kept) => kept.setItem(nameOf(farewell), JSON.stringify(farewell)));
    },
    all: () =>
      attempt((kept) =>
        Object.keys(kept)
          .filter((name) => name.startsWith(PREFIX))
          .flatMap((name) => parsed(kept.getItem(name))),
      ) ?? [],
    drop: (farewell) => {
      attempt((kept) => kept.removeItem(nameOf(farewell)));
    },
  };
}

function parsed(text: string | null): readonly Farewell[] {
  try {
    const farewell: unknown = JSON.parse(text ?? '');
    return isFarewell(farewell) ? [farewell] : [];
  } catch {
    return [];
  }
}

function isFarewell(value: unknown): value is Farewell {
  const { key, writer, unsaved } = membersOf(value);
  return (
    typeof key === 'string' &&
    typeof writer === 'string' &&
    (unsaved === undefined || isStoredDocument(unsaved))
  );
}

const isStoredDocument = (value: unknown): value is StoredDocument =>
  isDocument(value) && typeof membersOf(value).text === 'string';
