import { test as base, expect } from '@playwright/test';
import { driver, type Espalier } from './driver';
import { watch } from './watch';

interface Fixtures {
  /** The page in the words of the person who uses it. */
  readonly espalier: Espalier;
  /** What the watch may see in this spec, and has to; nothing else, and in every other spec nothing at all. */
  readonly foreseen: { readonly breaches: readonly RegExp[] };
  /** Whether the person sees the page for the first time, and so gets the tour. */
  readonly newcomer: boolean;
  readonly watched: undefined;
}

/**
 * The test of every spec: it fails on anything that leaves the page's origin, on any breach of the content security
 * policy, and on anything at all in the console, where a label of a confidential tree could end up.
 */
export const test = base.extend<Fixtures>({
  foreseen: [{ breaches: [] }, { option: true }],
  watched: [
    async ({ context, baseURL, foreseen }, use) => {
      const seen = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const breaches = seen.filter((breach) => !foreseen.breaches.some((pattern) => pattern.test(breach)));
      expect(breaches, 'requests to other origins, policy violations, and words in the console').toEqual([]);
      for (const pattern of foreseen.breaches) expect(seen).toContainEqual(expect.stringMatching(pattern));
    },
    { auto: true },
  ],
  newcomer: [false, { option: true }],
  espalier: async ({ page, newcomer }, use) => use(driver(page, { newcomer })),
});

export { expect };
