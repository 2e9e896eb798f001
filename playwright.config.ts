import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // Specs judge what happens, not how soon: a busy machine may take its time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: process.env.ESPALIER_ADDRESS ?? 'http://127.0.0.1:4173',
    // Nothing glides, so that what is pointed at stays where it is.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    },
  },
});
