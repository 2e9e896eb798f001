import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Builds the page and the command line twice, each into a folder of its own, and compares every byte. */
const folder = mkdtempSync(join(tmpdir(), 'espalier-builds-'));

function build(name) {
  for (const [config, part] of [
    ['vite.config.ts', 'page'],
    ['vite.cli.config.ts', 'cli'],
  ]) {
    const to = join(folder, name, part);
    const { status } = spawnSync(
      'npx',
      ['vite', 'build', '--config', config, '--outDir', to, '--logLevel', 'error'],
      {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) process.exit(status ?? 1);
  }
  return digests(join(folder, name));
}

const filesIn = (path) =>
  readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inner).isDirectory() ? filesIn(inner) : [inner];
  });

const digests = (root) =>
  new Map(
    filesIn(root).map((path) => [
      relative(root, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );

const [one, other] = [build('one'), build('other')];
rmSync(folder, { recursive: true, force: true });
const names = new Set([...one.keys(), ...other.keys()]);
const different = [...names].filter((name) => one.get(name) !== other.get(name));
console.log(`${names.size} files of two builds are compared; ${different.length} differ.`);
for (const name of different) console.log(`  ${name}`);
if (process.env.ESPALIER_SOAK)
  appendFileSync(
    process.env.ESPALIER_SOAK,
    `${JSON.stringify({ tried: 'Files of two builds compared, byte by byte', times: names.size, lost: different.length })}\n`,
  );
process.exit(different.length === 0 ? 0 : 1);
