import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds benchmarks as the page is built (optimised modules, not a development server) and runs them one after another.
 * An argument names one: `node scripts/bench.mjs pictures`, and what follows is for that one; without any, all of
 * `bench/` run.
 */
const all = readdirSync('bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const [asked] = process.argv.slice(2);
for (const name of asked === undefined ? all : [asked]) {
  const source = `bench/${name}.bench.ts`;
  if (!existsSync(source)) {
    console.error(`There is no ${source}; there are: ${all.join(', ')}`);
    process.exit(1);
  }
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: source, outDir: `build/bench/${name}`, target: 'node20', minify: false, emptyOutDir: true },
  });
  await import(pathToFileURL(`build/bench/${name}/${name}.bench.js`).href);
}
