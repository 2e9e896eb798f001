import { expect, it } from 'vitest';
import { createLocks } from './locks';

/** Locks as browsers have them: freeing one takes a moment. */
function lockManager(): LockManager {
  const taken = new Set<string>();
  const waiting: { name: string; grant: () => void }[] = [];
  const moment = () => new Promise((resolve) => setTimeout(resolve, 1));
  const hold = async (name: string, use: LockGrantedCallback<unknown>) => {
    taken.add(name);
    try {
      return await use({ name, mode: 'exclusive' });
    } finally {
      await moment();
      taken.delete(name);
      const next = waiting.findIndex((one) => one.name === name);
      if (next >= 0) waiting.splice(next, 1)[0]!.grant();
    }
  };
  const request = async (name: string, options: LockOptions, use: LockGrantedCallback<unknown>) => {
    if (options.steal) return hold(name, use);
    if (!taken.has(name)) return hold(name, use);
    if (options.ifAvailable) return use(null);
    await new Promise<void>((grant, reject) => {
      waiting.push({ name, grant });
      options.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
    return hold(name, use);
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}

it('a document is claimed by one page at a time', async () => {
  const manager = lockManager();
  const [one, other] = [createLocks(manager), createLocks(manager)];
  expect(await one.claim('a')).toBeDefined();
  expect(await other.claim('a')).toBeUndefined();
  expect(await other.claim('b')).toBeDefined();
});

it('what a page has released is free for its own next claim', async () => {
  const locks = createLocks(lockManager());
  for (let round = 0; round < 3; round++) {
    const release = await locks.claim('a');
    expect(release).toBeDefined();
    release?.();
  }
});

it('a page that waits has the document once the other releases it', async () => {
  const manager = lockManager();
  const release = await createLocks(manager).claim('a');
  const waiting = createLocks(manager).claimWhenFree('a', new AbortController().signal);
  release?.();
  expect(await waiting).toBeDefined();
});

it('a page stops waiting when told to', async () => {
  const manager = lockManager();
  await createLocks(manager).claim('a');
  const patience = new AbortController();
  const waiting = createLocks(manager).claimWhenFree('a', patience.signal);
  await new Promise((resolve) => setTimeout(resolve, 1));
  patience.abort();
  expect(await waiting).toBeUndefined();
});

it('a page may take a document from the page that has it', async () => {
  const manager = lockManager();
  await createLocks(manager).claim('a');
  expect(await createLocks(manager).take('a')).toBeDefined();
});

it('without Web Locks every claim is granted', async () => {
  const locks = createLocks(null);
  expect(locks.exclusive).toBe(false);
  expect(await locks.claim('a')).toBeDefined();
  expect(await locks.claim('a')).toBeDefined();
  expect(await locks.take('a')).toBeDefined();
});
