import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;

/** Everything that the entry loads before the first screen stands: its static imports, all the way down. */
function firstLoad(manifest) {
  const seen = new Set();
  const waiting = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(manifest[key].imports ?? []));
  }
  return [...seen].map((key) => manifest[key].file);
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const assets = Object.values(manifest).map((entry) => entry.file);
const workers = [
  ...new Set(assets.concat(...Object.values(manifest).map((entry) => entry.assets ?? []))),
].filter((file) => /worker.*\.js$/.test(file));
const files = [...new Set([...firstLoad(manifest), ...workers])].filter((file) => file.endsWith('.js'));
const rows = files.map((file) => ({ file, kB: gzipSync(readFileSync(`dist/${file}`)).length / 1000 }));
const total = rows.reduce((sum, row) => sum + row.kB, 0);
for (const row of rows.sort((a, b) => b.kB - a.kB))
  console.log(`${row.kB.toFixed(1).padStart(8)} kB  ${row.file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  of gzipped script on first load (limit ${LIMIT_KB} kB)`);
if (total > LIMIT_KB) process.exit(1);
