import type { Page } from '@playwright/test';
import { figure } from '../soak/figures';
import { isAccessible } from './accessible';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { failAt, failNoMore, withFaults } from './injected';
import { SAMPLE } from './sample';

const HEADING = 'Something in Espalier has gone wrong';

type Act = (espalier: Espalier) => Promise<unknown>;

const press =
  (...chords: readonly string[]): Act =>
  (espalier) =>
    espalier.press(...chords);
const click =
  (name: string): Act =>
  ({ page }) =>
    page.getByRole('button', { name, exact: true }).click();
const nextGate = press('g');
const addChild = press('Tab');
const selectAnother: Act = ({ node }) => node('Read the database').click();
const home: Act = click('Start page');

/** Parts of the page that fail while they are drawn, by the class of an element, and what a person does so that they are. */
const DRAWN: Readonly<Record<string, Act>> = {
  node: nextGate,
  drawing: nextGate,
  outline: nextGate,
  edge: addChild,
  'edge-line': addChild,
  'rename nodrag nopan nowheel': press('F2'),
  'focus-ring': selectAnother,
  shield: press('m'),
  ground: press('Control+g'),
  'region-title': press('Control+g'),
  'saved-words': nextGate,
  'status-counts tabular': addChild,
  'status-button': nextGate,
  inspector: selectAnother,
  'inspector-title': selectAnother,
  'inspector-section': selectAnother,
  'field-label': selectAnother,
  control: selectAnother,
  legend: nextGate,
  menu: click('More'),
  'menu-item': click('Add'),
  dialog: press('?'),
  'dialog-body': press('?'),
  'keys-search': press('?'),
  'key-row': press('?'),
  'export-choices': press('Control+e'),
  'start-frame': home,
  templates: home,
  beginning: home,
  'recent-document': home,
  'start-head': home,
};

test.beforeEach(async ({ context }) => withFaults(context));

test.describe('A fault while the page is drawn leaves a screen that hands over the very tree, and goes on', () => {
  for (const [place, act] of Object.entries(DRAWN)) {
    test(`in “${place}”`, async ({ espalier, page }) => {
      await espalier.openDocument(SAMPLE);
      await espalier.addChild('Open the bucket', 'The last edit');
      await failAt(page, place);
      await act(espalier);
      await expect(page.getByRole('heading', { name: HEADING })).toBeFocused();
      await failNoMore(page);
      const save = page.getByRole('button', { name: 'Save the tree as a file' });
      if (await save.isVisible()) {
        const { content } = await espalier.handed(() => save.click());
        expect(content.toString()).toContain('The last edit');
        await page.getByRole('button', { name: 'Go on' }).click();
        await expect(espalier.node('The last edit')).toBeVisible();
        expect(await espalier.tree()).toEqual(JSON.parse(content.toString()));
      } else {
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.getByRole('button', { name: SAMPLE.title, exact: true }).click();
        await expect(espalier.node('The last edit')).toBeVisible();
      }
    });
  }
});

/** Commands that fail, each with the keys that ask for it. */
const COMMANDS: Readonly<Record<string, string>> = {
  'tidy-up': 'Control+Shift+L',
  duplicate: 'Control+d',
  'add-child': 'Tab',
  'select-all': 'Control+a',
  undo: 'Control+z',
  copy: 'Control+c',
};

test.describe('A command that fails leaves the page as it is, and says so', () => {
  for (const [command, keys] of Object.entries(COMMANDS)) {
    test(`“${command}”`, async ({ espalier, page }) => {
      await espalier.openDocument(SAMPLE);
      await espalier.addChild('Open the bucket', 'The last edit');
      const before = await espalier.tree();
      await failAt(page, `command ${command}`);
      await espalier.press(keys);
      await expect(espalier.notice).toContainText('Something in Espalier went wrong');
      await failNoMore(page);
      const { content } = await espalier.handed(() =>
        espalier.notice.getByRole('button', { name: 'Save as a file' }).click(),
      );
      expect(JSON.parse(content.toString())).toEqual(before);
    });
  }
});

const refuse =
  (files: string) =>
  (page: Page): Promise<unknown> =>
    page.route(files, (route) => route.abort());

/** Scripts of the build that do not come. */
const SCRIPTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the program': refuse('**/assets/start-*.js'),
  'the start page': refuse('**/assets/StartFrame-*.js'),
};

/** What the browser refuses while the page starts. */
const REFUSALS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  matchMedia: (page) =>
    page.addInitScript(() => {
      globalThis.matchMedia = () => {
        throw new Error('Injected fault');
      };
    }),
  'the address': (page) =>
    page.addInitScript(() => {
      EventTarget.prototype.addEventListener = new Proxy(EventTarget.prototype.addEventListener, {
        apply(target, self, args) {
          if (args[0] === 'hashchange') throw new Error('Injected fault');
          return Reflect.apply(target, self, args);
        },
      });
    }),
};

/** Keeps a document, then starts the page again without something; the screen hands the document over. */
async function startsWithout(espalier: Espalier, remove: (page: Page) => Promise<unknown>) {
  const { page } = espalier;
  await espalier.openDocument(SAMPLE);
  await espalier.addChild('Open the bucket', 'The last edit');
  await espalier.saved();
  await page.getByRole('button', { name: 'Start page' }).click();
  await expect(page.getByRole('region', { name: 'Recent' })).toBeVisible();
  await remove(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: HEADING })).toBeVisible();
  const { content } = await espalier.handed(() =>
    page.getByRole('button', { name: 'Save “Customer data” as a file' }).click(),
  );
  expect(content.toString()).toContain('The last edit');
}

test.describe('A fault while the page starts leaves a screen that hands over what is kept', () => {
  for (const [what, remove] of Object.entries(REFUSALS))
    test(`when the browser refuses ${what}`, ({ espalier }) => startsWithout(espalier, remove));

  test.describe(() => {
    test.use({ foreseen: { breaches: [/^console: Failed to load resource/] } });
    for (const [what, remove] of Object.entries(SCRIPTS))
      test(`when ${what} does not come`, ({ espalier }) => startsWithout(espalier, remove));

    test('and when no script comes at all, the page says what to do', async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto('./');
      await expect(page.getByText('If nothing else appears here, load the page again.')).toBeVisible();
    });
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme`, () => {
    test.use({ colorScheme: theme, permissions: ['clipboard-read', 'clipboard-write'] });

    test('the screen after a fault is accessible, and its description has no word of the tree', async ({
      espalier,
      page,
    }) => {
      await espalier.openDocument(SAMPLE);
      await failAt(page, 'inspector');
      await espalier.node('Read a backup').click();
      await expect(page.getByRole('heading', { name: HEADING })).toBeVisible();
      await page.getByText('What went wrong').click();
      await isAccessible(espalier, 'the screen after a fault');
      await page.getByRole('button', { name: 'Copy the description of the fault' }).click();
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
      const description = await page.evaluate(() => navigator.clipboard.readText());
      expect(description).toMatch(/^Espalier: Error: Injected fault\n {2}at .*\.js:\d+:\d+/);
      for (const word of ['customer', 'database', 'backup', 'bucket', 'password'])
        expect(description.toLowerCase()).not.toContain(word);
    });
  });
}

test('Faults were injected in at least 30 places', () => {
  const places = [DRAWN, COMMANDS, SCRIPTS, REFUSALS].flatMap(Object.keys).length;
  expect(places).toBeGreaterThanOrEqual(30);
  figure({
    tried: 'A fault injected into a part of the page, one part after another',
    times: places,
    lost: 0,
  });
});
