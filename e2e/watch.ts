import type { BrowserContext } from '@playwright/test';

/**
 * Writes down whatever the pages of a context do that they never may: requests to other origins, sockets, words in the
 * console (where the browser reports breaches of the content security policy), uncaught errors. The list grows as they
 * happen.
 */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const breaches: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      breaches.push(`request to ${asked}`);
  });
  context.on('console', (message) => breaches.push(`console: ${message.text()}`));
  context.on('weberror', (error) => breaches.push(`uncaught: ${error.error().message}`));
  context.on('page', (page) => {
    page.on('websocket', (socket) => breaches.push(`socket to ${socket.url()}`));
    page.on('crash', () => breaches.push('the page crashed'));
  });
  return breaches;
}
