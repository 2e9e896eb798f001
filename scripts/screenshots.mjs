import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser.mjs';
import { buildWhatIsMissing } from './build.mjs';
import { freePort, serve } from './serve.mjs';

/** Takes the pictures of the README and the guide from the built page, in a real browser. */
const FOLDER = 'docs/pictures';
const TREE = 'Administrative Access to a Cluster';

buildWhatIsMissing();
const { address, close } = await serve({ port: await freePort(), strict: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });

async function shoot({ name, width, height, theme, open }) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.addInitScript(() =>
    localStorage.setItem('espalier.preferences', JSON.stringify({ toured: true })),
  );
  await page.goto(address);
  const template = page.getByRole('button', { name: TREE }).first();
  await template.waitFor();
  if (open) {
    await template.click();
    await page.getByRole('group', { name: /^Goal, OR, Gain administrative access/ }).waitFor();
  } else {
    await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0);
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

for (const theme of ['light', 'dark']) {
  await shoot({ name: `start-${theme}`, width: 1440, height: 900, theme, open: false });
  await shoot({ name: `editor-${theme}`, width: 1440, height: 900, theme, open: true });
}
await shoot({ name: 'phone-light', width: 390, height: 844, theme: 'light', open: true });
await browser.close();
await close();
