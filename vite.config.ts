import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * What the built page may do: load its own scripts, styles, fonts and pictures, and nothing else. There is no
 * `connect-src`, so the page cannot send a document anywhere even if it wanted to.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types espalier',
].join('; ');

/** Writes the policy into the built page; the development server needs inline scripts and a socket of its own. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** Lets the browser fetch the program beside the rescue that loads it, as if it were one script. */
const fetchProgramAtOnce = (): Plugin => ({
  name: 'fetch-program-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const program = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/start.tsx'));
      return [program?.fileName ?? [], program?.imports ?? []].flat().map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head',
      }));
    },
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), fetchProgramAtOnce()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // The polyfill would fetch, which the policy forbids; every browser we support preloads modules itself.
    modulePreload: { polyfill: false },
    // Pictures and fonts stay files: `style-src` and `font-src` know them by address.
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
});
