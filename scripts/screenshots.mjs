import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser.mjs';
import { buildWhatIsMissing } from './build.mjs';
import { freePort, serve } from './serve.mjs';

/** Takes the pictures of the README and the guide from the built page, in a real browser. */
const FOLDER = 'docs/pictures';
const TREE = 'Administrative Access to a Cluster';
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

buildWhatIsMissing();
const { address, close } = await serve({ port: await freePort(), strict: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });

async function start(page) {
  await page.getByRole('button', { name: TREE }).first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0);
}

/** The tree as it is opened, with its drawing refined and the tour put away. */
async function editor(page) {
  await page.getByRole('button', { name: TREE, exact: true }).click();
  await page.getByRole('group', { name: /^Goal, OR, Gain administrative access/ }).waitFor();
  await page.getByRole('button', { name: 'Skip the tour' }).click();
  const { width, height } = page.viewportSize();
  await page.mouse.click(width / 2, height - 200);
  await page.getByText(/Drawing (not )?refined/).waitFor({ state: 'attached' });
}

/** One attack of the analysis, lit up and told. */
async function analysis(page) {
  await editor(page);
  await page.getByRole('tab', { name: 'Analysis' }).click();
  const attacks = page.getByRole('list', { name: 'Attack sets', exact: true });
  await attacks.getByRole('button').first().click();
  await page.getByRole('list', { name: 'The attack, step by step' }).waitFor();
}

/** The outline beside the canvas. */
async function outline(page) {
  await editor(page);
  await page.keyboard.press('ControlOrMeta+b');
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('tree').waitFor();
}

async function shoot({ name, size, theme, show }) {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(address);
  await show(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

for (const theme of ['light', 'dark']) {
  await shoot({ name: `start-${theme}`, size: WIDE, theme, show: start });
  await shoot({ name: `editor-${theme}`, size: WIDE, theme, show: editor });
}
await shoot({ name: 'analysis-light', size: WIDE, theme: 'light', show: analysis });
await shoot({ name: 'outline-light', size: WIDE, theme: 'light', show: outline });
await shoot({ name: 'phone-light', size: PHONE, theme: 'light', show: editor });
await browser.close();
await close();
