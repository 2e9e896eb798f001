import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const PAGE = 'index.html';
const START = 'src/ui/app/StartFrame.tsx';
const EDITOR = 'src/ui/app/Frame.tsx';
const TEMPLATES = Object.keys(manifest).filter((key) => key.startsWith('trees/'));
const worker = readdirSync('dist/assets').filter((file) => /worker.*\.js$/.test(file));

/** The gzipped size in kB of some entries of the manifest, with all that they import, and of the worker. */
function weigh(entries) {
  const seen = new Set();
  const waiting = [...entries];
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    if (!manifest[key]) throw new Error(`The build has no ${key}: name the new first screen here.`);
    waiting.push(...(manifest[key].imports ?? []));
  }
  const files = [...seen].map((key) => manifest[key].file.replace('assets/', '')).concat(worker);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/assets/${file}`)).length / 1000, 0);
}

const firstLoad = weigh([PAGE, START, ...TEMPLATES]);
const opened = weigh([PAGE, START, EDITOR, ...TEMPLATES]);
console.log(
  `First load, the start page with worker and templates: ${firstLoad.toFixed(1)} kB of gzipped script`,
);
console.log(`More when a tree is opened: ${(opened - firstLoad).toFixed(1)} kB`);
console.log(`Limit of the first load: ${LIMIT_KB} kB`);
if (firstLoad > LIMIT_KB) process.exit(1);
