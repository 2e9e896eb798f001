import { spawn } from 'node:child_process';
import { findChromium } from './browser.mjs';
import { buildWhatIsMissing } from './build.mjs';
import { freePort, serve } from './serve.mjs';

/** Serves the build on a free port and runs the end-to-end tests against it; further arguments go to Playwright. */
buildWhatIsMissing();
const executable = await findChromium();
const { address, close } = await serve({ port: await freePort(), strict: true });
const child = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ESPALIER_ADDRESS: address, CHROMIUM_PATH: executable },
});
child.on('exit', async (code) => {
  await close();
  process.exit(code ?? 1);
});
