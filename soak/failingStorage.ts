import { IDBDatabase, IDBFactory, IDBObjectStore, IDBRequest } from 'fake-indexeddb';

/** How a call of IndexedDB goes wrong: at once, later, or never an answer. */
export type Failure = 'throws' | 'aborts' | 'never answers';

export const FAILURES: readonly Failure[] = ['throws', 'aborts', 'never answers'];

/** Makes calls of IndexedDB fail on demand. */
export interface FailingStorage {
  /** How many calls there were since the last `fail`. */
  readonly calls: () => number;
  /** Lets the calls from the `first` to the `last` one from now on fail. */
  readonly fail: (how: Failure, first: number, last: number) => void;
  /** Looks at what is stored, past all failures; not counted. */
  readonly past: <Value>(look: () => Promise<Value>) => Promise<Value>;
  readonly restore: () => void;
}

const CALLS = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'put', 'delete']],
] as const;

/** Stands before every call that documents are read and written with. */
export function createFailingStorage(): FailingStorage {
  let count = 0;
  let how: Failure = 'throws';
  let first = Number.POSITIVE_INFINITY;
  let last = Number.POSITIVE_INFINITY;
  let passing = false;
  const undo: (() => void)[] = [];

  for (const [prototype, names] of CALLS) {
    for (const name of names) {
      const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
      const original = methods[name] as (...args: unknown[]) => unknown;
      methods[name] = function (this: unknown, ...args: unknown[]) {
        // The library itself begins the transaction of an upgrade, for which nobody has called.
        if (passing || args[1] === 'versionchange') return original.apply(this, args);
        count += 1;
        if (count < first || count > last) return original.apply(this, args);
        if (how === 'throws' || name === 'transaction')
          throw new DOMException('Injected', how === 'throws' ? 'QuotaExceededError' : 'UnknownError');
        if (how === 'never answers' || name === 'open') return new IDBRequest();
        const request = original.apply(this, args);
        (this as IDBObjectStore).transaction.abort();
        return request;
      };
      undo.push(() => {
        methods[name] = original;
      });
    }
  }
  return {
    calls: () => count,
    fail(failure, from, to) {
      count = 0;
      how = failure;
      first = from;
      last = to;
    },
    async past(look) {
      passing = true;
      return look().finally(() => {
        passing = false;
      });
    },
    restore() {
      for (const one of undo) one();
    },
  };
}
