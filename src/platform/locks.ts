import type { DocumentLocks, Release } from '../editor/workspace-ports';

const lockOf = (key: string) => `espalier:doc:${key}`;

/**
 * Web Locks: the browser itself frees a lock when its page ends, however it ends. Pages without https have none; there
 * every claim is granted, and only the comparison of revisions keeps pages from overwriting one another.
 */
export function createLocks(locks: LockManager | null = navigator.locks ?? null): DocumentLocks {
  if (!locks) {
    const granted = async () => () => {};
    return { exclusive: false, claim: granted, claimWhenFree: granted, take: granted };
  }
  /** The browser takes a moment to free a lock; claims wait for that, lest the page finds itself in its own way. */
  let freed: Promise<unknown> = Promise.resolve();
  const request = async (key: string, options: LockOptions): Promise<Release | undefined> => {
    await freed;
    return new Promise((resolve) => {
      const ended = locks
        .request(lockOf(key), options, (lock) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((free) =>
            resolve(() => {
              free();
              freed = ended;
            }),
          );
        })
        // Aborted while waiting, taken away, or the page may not use locks at all.
        .catch(() => resolve(undefined));
    });
  };
  return {
    exclusive: true,
    claim: (key) => request(key, { ifAvailable: true }),
    claimWhenFree: (key, signal) => request(key, { signal }),
    take: (key) => request(key, { steal: true }),
  };
}
