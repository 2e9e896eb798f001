import { test as base, expect, type Page } from '@playwright/test';

/**
 * The test of every spec: it fails on anything that leaves the page's origin, on any breach of the content security
 * policy, and on anything at all in the console, where a label of a confidential tree could end up.
 */
export const test = base.extend<{ watched: Page }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const breaches: string[] = [];
      watch(page, new URL(baseURL ?? '').origin, breaches);
      page.context().on('page', (other) => watch(other, new URL(baseURL ?? '').origin, breaches));
      await use(page);
      expect(breaches, 'requests to other origins, policy violations, and words in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(page: Page, origin: string, breaches: string[]): void {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) {
      breaches.push(`request to ${url.origin}`);
    }
  });
  page.on('console', (message) => breaches.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => breaches.push(`uncaught: ${error.message}`));
}
