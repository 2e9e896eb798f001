import type { DocumentLocks, Release } from '../editor/workspace-ports';

const lockOf = (key: string) => `espalier:doc:${key}`;

/**
 * Web Locks: the browser itself frees a lock when its page ends, however it ends. Pages without https have none; there
 * every claim is granted, and only the comparison of revisions keeps pages from overwriting one another.
 */
export function createLocks(locks: LockManager | undefined = navigator.locks): DocumentLocks {
  if (!locks) {
    const granted = async () => () => {};
    return { exclusive: false, claim: granted, claimWhenFree: granted };
  }
  const request = (key: string, options: LockOptions) =>
    new Promise<Release | undefined>((resolve) => {
      locks
        .request(lockOf(key), options, (lock) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((release) => resolve(() => release()));
        })
        // Aborted while waiting, or the page may not use locks at all.
        .catch(() => resolve(undefined));
    });
  return {
    exclusive: true,
    claim: (key) => request(key, { ifAvailable: true }),
    claimWhenFree: (key, signal) => request(key, { signal }),
  };
}
