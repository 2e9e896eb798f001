import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const PAGE = 'index.html';
const PROGRAM = 'src/start.tsx';
const START = 'src/ui/app/StartFrame.tsx';
const EDITOR = 'src/ui/app/Frame.tsx';
const TEMPLATES = Object.keys(manifest).filter((key) => key.startsWith('trees/'));
/** The page starts the layout's worker at once, that of the analysis when a tree is opened. */
const LAYOUT_WORKER = workerOf('layout');
const ANALYSIS_WORKER = workerOf('analysis');

/** The script of a worker; what is built beside it, by its name. */
function workerOf(name) {
  const file = readdirSync('dist/assets').find(
    (one) => one.startsWith(`${name}.worker`) && one.endsWith('.js'),
  );
  if (!file) throw new Error(`The build has no worker of the ${name}: name it here as it is called now.`);
  return file;
}

/** The gzipped size in kB of some entries of the manifest, with all that they import, and of some workers. */
function weigh(entries, workers) {
  const seen = new Set();
  const waiting = [...entries];
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    if (!manifest[key]) throw new Error(`The build has no ${key}: name the new first screen here.`);
    waiting.push(...(manifest[key].imports ?? []));
  }
  const files = [...seen].map((key) => manifest[key].file.replace('assets/', '')).concat(workers);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/assets/${file}`)).length / 1000, 0);
}

const firstLoad = weigh([PAGE, PROGRAM, START, ...TEMPLATES], [LAYOUT_WORKER]);
const opened = weigh([PAGE, PROGRAM, START, EDITOR, ...TEMPLATES], [LAYOUT_WORKER, ANALYSIS_WORKER]);
console.log(
  `First load, the start page with the layout's worker and templates: ${firstLoad.toFixed(1)} kB of gzipped script`,
);
console.log(`More when a tree is opened, with the analysis' worker: ${(opened - firstLoad).toFixed(1)} kB`);
console.log(`Limit of the first load: ${LIMIT_KB} kB`);
if (firstLoad > LIMIT_KB) process.exit(1);
