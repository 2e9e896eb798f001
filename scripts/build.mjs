import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = [
  'src',
  'trees',
  'public',
  'index.html',
  'package.json',
  'vite.config.ts',
  'vite.cli.config.ts',
];
const OUTPUTS = ['dist/index.html', 'build/cli.js'];

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Builds the page and the command line unless both are there and newer than everything they are made of. */
export function buildWhatIsMissing() {
  const built = OUTPUTS.every((path) => existsSync(path));
  if (built) {
    const made = Math.min(...OUTPUTS.map((path) => statSync(path).mtimeMs));
    if (INPUTS.every((path) => newest(path) <= made)) return;
  }
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
