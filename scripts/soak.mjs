import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';

/**
 * The parts of the soak: tests that try far more often than with `npm test`, and say how often by `soak/figures`. A part
 * is one line here. Arguments name parts: `npm run soak -- crashes`; without any, all of them run.
 */
const PARTS = {
  crashes: { runner: 'playwright', path: 'e2e/killed.spec.ts' },
  faults: { runner: 'playwright', path: 'e2e/faults.spec.ts' },
  storage: { runner: 'vitest', path: 'src/platform/documents.survival.test.ts' },
  tabs: { runner: 'vitest', path: 'src/editor/workspace.test.ts' },
  scripts: { runner: 'playwright', path: 'e2e/payloads.spec.ts' },
  builds: { runner: 'node', path: 'scripts/twoBuilds.mjs' },
  mutations: { runner: 'vitest', path: 'src/core/format/mutations.test.ts' },
};

const RUNNERS = {
  vitest: (path) => [
    'npx',
    ['vitest', 'run', '--reporter=default', '--silent', '--testTimeout=3600000', path],
  ],
  node: (path) => ['node', [path]],
  playwright: (path) => ['node', ['scripts/e2e.mjs', '--workers=1', path]],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-soak-'));
const collected = join(folder, 'figures');
const failed = [];
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const { runner, path } = PARTS[name];
  console.log(`\n── ${name}`);
  const [command, args] = RUNNERS[runner](path);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ESPALIER_SOAK: collected },
  });
  if (status !== 0) failed.push(name);
}
const figures = existsSync(collected)
  ? readFileSync(collected, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });

const chromium = spawnSync(await findChromium(), ['--version'], { encoding: 'utf8' }).stdout.trim();
const [processor] = cpus();
console.log(`
Measured on ${cpus().length} × ${processor?.model.trim()}, Node ${process.versions.node}, ${chromium}.

| what was tried | how often | what was lost |
| --- | ---: | ---: |
${figures.map(({ tried, times, lost }) => `| ${tried} | ${times.toLocaleString('en')} | ${lost} |`).join('\n')}
`);
if (failed.length > 0) console.log(`These parts failed, see above: ${failed.join(', ')}`);
process.exit(failed.length > 0 || figures.some(({ lost }) => lost > 0) ? 1 : 0);
