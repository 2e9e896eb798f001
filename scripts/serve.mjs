import { createServer } from 'node:net';
import { preview } from 'vite';

/** A port that nobody listens on at this moment. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Serves `dist/` on 127.0.0.1, on the given port or, unless `strict`, the next free one.
 * Resolves to the address and a function that stops the server.
 */
export async function serve({ port, strict = false }) {
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port, strictPort: strict },
  });
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}
