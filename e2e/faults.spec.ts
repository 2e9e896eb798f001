import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { failAt, failNoMore, withFaults } from './injected';
import { SAMPLE } from './sample';

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
const findings: Act = ({ page }) => page.locator('#findings').click();
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
  listing: findings,
  'listing-search': press('Control+f'),
  menu: click('More'),
  'menu-item': click('Add'),
  dialog: press('?'),
  'dialog-body': press('?'),
  'keys-search': press('?'),
  'key-row': press('?'),
  'export-choices': press('Control+e'),
  choices: press('Shift+c'),
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
      await expect(page.getByRole('heading', { name: 'Something in Espalier has gone wrong' })).toBeFocused();
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
