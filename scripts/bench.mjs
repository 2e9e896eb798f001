import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds benchmarks as the page is built (optimised modules, not a development server) and runs them one after another.
 * Arguments name them: `node scripts/bench.mjs pictures`; without any, all of `bench/` run.
 */
const all = readdirSync('bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for (const name of asked.length > 0 ? asked : all) {
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
