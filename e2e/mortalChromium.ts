import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../scripts/browser.mjs';

/** A profile that outlives the Chromiums that are started on it, one after another. */
export interface Profile {
  /** Starts a Chromium of its own; `kill` is the end that the operating system would give it. */
  readonly start: () => Promise<{ readonly page: Page; readonly kill: () => Promise<void> }>;
  /** Kills what still runs on it, and removes it. */
  readonly remove: () => Promise<void>;
}

export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-profile-'));
  let end = async () => {};
  return {
    async start() {
      const browser = spawn(
        process.env.CHROMIUM_PATH ?? chromium.executablePath(),
        [
          ...CHROMIUM_FLAGS,
          '--headless',
          '--remote-debugging-port=0',
          '--window-size=1440,900',
          `--user-data-dir=${folder}`,
          'about:blank',
        ],
        // A group of its own, so that every process of this browser dies at once.
        { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      const ended = once(browser, 'exit');
      end = async () => {
        if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null)
          process.kill(-browser.pid, 'SIGKILL');
        await ended;
      };
      const connection = await chromium.connectOverCDP(await addressOf(browser));
      const [context] = connection.contexts();
      const page = context?.pages()[0] ?? (await context?.newPage());
      if (!page) throw new Error('Chromium has opened no page.');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return {
        page,
        async kill() {
          await end();
          await connection.close().catch(() => undefined);
        },
      };
    },
    async remove() {
      await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Where a Chromium that has just been started listens to the debugger. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Chromium was started without an error stream.');
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address === undefined) continue;
    stderr.resume();
    return address;
  }
  throw new Error('Chromium ended before it listened.');
}
