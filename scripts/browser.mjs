import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The flags that Chromium needs here: as root it refuses its own sandbox, and it is never to ask the internet. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const SYSTEM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));

const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
    ...options,
  }).status === 0;

/** Ways to a Chromium, from the nearest to the farthest; each gives paths to try. */
const WAYS = [
  { name: '$CHROMIUM_PATH', paths: () => [process.env.CHROMIUM_PATH] },
  { name: "Playwright's own", paths: () => [chromium.executablePath()] },
  { name: 'a system browser', paths: () => [...onPath(), ...SYSTEM_PATHS] },
  {
    name: 'playwright install',
    paths: () => (run('npx', ['playwright', 'install', 'chromium']) ? [chromium.executablePath()] : []),
  },
  { name: '@sparticuz/chromium', paths: packaged },
  {
    name: 'apt-get install',
    paths: () =>
      process.platform === 'linux' &&
      run('apt-get', ['update']) &&
      run('apt-get', ['install', '-y', 'chromium'])
        ? onPath()
        : [],
  },
];

/** A Chromium that comes as an npm package (Linux, x64), put into a temporary folder. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = mkdtempSync(join(tmpdir(), 'espalier-chromium-'));
  if (!run('npm', ['install', '--prefix', folder, '--no-save', '@sparticuz/chromium@147.0.0'])) return [];
  const { default: packagedChromium } = await import(
    createRequire(join(folder, 'index.js')).resolve('@sparticuz/chromium')
  );
  return [await packagedChromium.executablePath()];
}

async function starts(executablePath) {
  if (!executablePath || !existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium that was started once to be sure; installs one where none is found. */
export async function findChromium() {
  for (const way of WAYS) {
    for (const path of await way.paths()) {
      if (await starts(path)) return path;
    }
  }
  throw new Error(
    `No Chromium could be found or obtained (tried ${WAYS.map((way) => way.name).join(', ')}). ` +
      'Install one, or set CHROMIUM_PATH to its program.',
  );
}
