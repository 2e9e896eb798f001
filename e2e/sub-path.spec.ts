import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { driver } from './driver';
import { expect, test } from './espalier';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A plain host of files that knows nothing of Espalier, with the build below a path. */
function host(path: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname;
    const file = asked.startsWith(path) ? asked.slice(path.length) || 'index.html' : undefined;
    const content =
      file === undefined ? undefined : await readFile(join('dist', file)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(file ?? '')] ?? 'text/plain' });
    response.end(content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('The build works below any path of a plain static host', async ({ browser }) => {
  const server = await host('/teams/threat-models/');
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/teams/threat-models/`;
  const page = await browser.newPage({ baseURL: address });
  const strays: string[] = [];
  page.on('response', (response) => {
    if (response.status() !== 200) strays.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      strays.push(request.url());
  });
  page.on('console', (message) => strays.push(message.text()));
  const espalier = driver(page);
  await espalier.openTemplate('Establish Persistence');
  await espalier.addChild('Establish Foothold & Persistence', 'Come back with the next release');
  await espalier.saved();
  expect(strays).toEqual([]);
  await page.close();
  server.close();
});
