import type { Page } from '@playwright/test';
import { figure } from '../soak/figures';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { PAYLOADS } from './payloads';

/** Another origin, where an exported picture is opened as a page of its own, without any policy. */
const ELSEWHERE = 'http://pictures.test/';

test.use({ foreseen: { breaches: [/^request to http:\/\/pictures\.test$/] } });

/** A document that says every payload in every text that it has. */
const DOCUMENT = {
  format: 'attack-tree',
  version: 1,
  id: 'payloads',
  title: PAYLOADS[0] ?? '',
  approach: 'bottom-up',
  description: PAYLOADS.join('\n'),
  attacker: PAYLOADS.join('\n'),
  assumptions: PAYLOADS,
  sources: PAYLOADS.map((name) => ({ name, license: name, notes: [name] })),
  nodes: [
    {
      id: 'goal',
      kind: 'goal',
      gate: 'or',
      label: 'The goal',
      children: PAYLOADS.map((_, index) => `n${index}`),
    },
    ...PAYLOADS.map((label, index) => ({
      id: `n${index}`,
      kind: 'step',
      label,
      ref: label,
      layer: label,
      description: label,
      references: [{ name: label, url: `https://example.org/${encodeURIComponent(label)}` }],
      owner: label,
      clarify: label,
    })),
    ...PAYLOADS.map((label, index) => ({ id: `note${index}`, kind: 'note', label, about: [`n${index}`] })),
  ],
  mitigations: PAYLOADS.map((label, index) => ({
    id: `m${index}`,
    label,
    on: [`n${index}`],
    status: 'planned',
    owner: label,
    control: label,
    description: label,
    evidence: [{ tool: label, check: label, result: label, date: label }],
  })),
  groups: PAYLOADS.map((label, index) => ({ id: `g${index}`, label, nodes: [`n${index}`] })),
  ideas: PAYLOADS.map((label, index) => ({ id: `i${index}`, label })),
};

const nothingRan = async (page: Page, where: string) =>
  expect(await page.evaluate(() => 'pwned' in globalThis), where).toBe(false);

async function exported(espalier: Espalier, format: 'PNG' | 'SVG') {
  await espalier.press('ControlOrMeta+e');
  const dialog = espalier.dialog('Export');
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const button = dialog.getByRole('button', { name: `Export ${format}` });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
  const file = await espalier.handed(() => button.click());
  await expect(dialog).toBeHidden();
  return file;
}

for (const policy of ['with its policy', 'without its policy'] as const) {
  test(`Sixty scripts in every text are only text, in the page ${policy} and in what it exports`, async ({
    espalier,
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    expect(new Set(PAYLOADS).size).toBe(60);
    if (policy === 'without its policy')
      await page.route('**/*', async (route) => {
        if (!route.request().isNavigationRequest()) return route.fallback();
        const response = await route.fetch();
        const html = (await response.text()).replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '');
        expect(html).not.toContain('Content-Security-Policy');
        await route.fulfill({ response, body: html });
      });
    await espalier.openStart();

    await test.step('in the name of a file that is refused, and in what is said of it', async () => {
      for (const payload of PAYLOADS) {
        await espalier.drop({ name: payload, content: JSON.stringify({ format: payload }) });
        const dialog = espalier.dialog('This file cannot be opened');
        await expect(dialog).toBeVisible();
        await espalier.press('Escape');
        await expect(dialog).toBeHidden();
      }
      await nothingRan(page, 'a refused file');
    });

    await test.step('on the canvas, in the panels and in dialogs', async () => {
      await espalier.drop({ name: 'payloads.json', content: DOCUMENT });
      await expect(espalier.node('The goal')).toBeAttached({ timeout: 30_000 });
      await expect(page).toHaveTitle(/<script>/);
      await page.getByRole('button', { name: 'Left panel' }).click();
      const tabs = page.getByRole('complementary').first().getByRole('tab');
      for (let index = 0; index < (await tabs.count()); index++) {
        await tabs.nth(index).click();
        await nothingRan(page, `the tab ${index} of the left panel`);
      }
      await espalier.canvas.focus();
      await espalier.press('ControlOrMeta+a');
      await nothingRan(page, 'everything selected');
      await espalier.press('Shift+c', 'Escape', 'Escape');
      await nothingRan(page, 'a choice among nodes');
    });

    await test.step('in the inspector, in notices and in titles', async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const title = espalier.inspector.getByLabel('Title', { exact: true });
      if (!(await title.isVisible())) await espalier.canvas.click({ position: { x: 5, y: 5 } });
      for (const payload of PAYLOADS) {
        await title.fill(payload);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./);
      }
      await nothingRan(page, 'titles');
      const { name } = await espalier.handed(() => espalier.press('ControlOrMeta+s'));
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.json$/u);
    });

    const svg = await exported(espalier, 'SVG');
    const png = await exported(espalier, 'PNG');
    await nothingRan(page, 'the export');

    await test.step('in the SVG, opened as a page with an origin of its own', async () => {
      const picture = await context.newPage();
      await picture.route(`${ELSEWHERE}**`, (route) =>
        route.fulfill({ contentType: 'image/svg+xml', body: svg.content }),
      );
      await picture.goto(`${ELSEWHERE}tree.svg`);
      await picture.waitForTimeout(500);
      await nothingRan(picture, 'the picture');
      const strangers = await picture.evaluate(() => {
        const known = 'svg title desc metadata style defs pattern g path rect circle line text tspan'.split(
          ' ',
        );
        const elements = [...document.querySelectorAll('*')];
        return [
          ...elements.map(({ localName }) => localName).filter((name) => !known.includes(name)),
          ...elements
            .flatMap((element) => [...element.attributes].map(({ name }) => name))
            .filter((name) => /^on|href|^src/.test(name)),
        ];
      });
      expect(strangers).toEqual([]);
      await picture.close();
    });

    await test.step('in pictures that are opened again', async () => {
      for (const { name, content } of [svg, png]) {
        await espalier.openStart();
        await espalier.drop({ name, content });
        await expect(espalier.node('The goal')).toBeAttached({ timeout: 30_000 });
        await nothingRan(page, name);
      }
    });
    figure({ tried: `Scripts in every text of a document, ${policy}`, times: PAYLOADS.length, lost: 0 });
  });
}
