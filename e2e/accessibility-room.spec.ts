import { isAccessible } from './accessible';
import { expect, test } from './espalier';
import { sampleWith } from './sample';

const ROOM = sampleWith(
  { ideas: [{ id: 'bribe', label: 'Bribe an admin' }] },
  {
    id: 'bucket',
    kind: 'step',
    label: 'Open the bucket',
    votes: 3,
    clarify: 'Is it public?',
    owner: 'Storage team',
  },
);

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test.slow();

    test('what a room works with is accessible', async ({ espalier, page }) => {
      await espalier.openDocument(ROOM);
      await isAccessible(espalier, 'the marks of a workshop');
      await espalier.select('Read the database');
      await espalier.press('z');
      await expect(espalier.nodes).toHaveCount(4);
      await isAccessible(espalier, 'a collapsed node');
      await espalier.press('Shift+F');
      await expect(page.getByRole('region', { name: 'What is hidden' })).toBeVisible();
      await isAccessible(espalier, 'a focus');
      await espalier.press('Escape', 'Shift+I');
      await expect(page.getByRole('list', { name: 'Ideas' })).toBeVisible();
      await isAccessible(espalier, 'the ideas');
      await page.getByRole('button', { name: 'Bribe an admin', exact: true }).click();
      await isAccessible(espalier, 'an idea being edited');
      await espalier.press('Escape');
      for (const [list, name] of [
        [/^Unclear/, 'what is unclear'],
        [/^Votes/, 'the votes'],
        [/^Owners/, 'the owners'],
      ] as const) {
        await page.getByRole('tab', { name: /^Workshop/ }).click();
        await page.getByRole('radio', { name: list }).check();
        await isAccessible(espalier, name);
      }
      await espalier.node('Read a backup').click();
      await espalier.node('Open the bucket').click({ modifiers: ['Shift'] });
      await isAccessible(espalier, 'several nodes in the inspector');
    });

    test('pasting and inserting are accessible', async ({ espalier }) => {
      await espalier.openDocument(ROOM);
      await espalier.fromMenu(espalier.node('Read a backup'), 'Paste an outline');
      const outline = espalier.dialog('Paste an outline');
      await outline.getByLabel('Indented list').fill('a\n  AND:\n  b\n (see: b)');
      await expect(outline.getByRole('list', { name: 'Remarks' })).toBeVisible();
      await isAccessible(espalier, 'an outline being pasted');
      await espalier.press('Escape');
      await espalier.fromMenu(espalier.node('Read a backup'), 'Insert a tree');
      const insert = espalier.dialog('Insert a tree');
      await expect(insert.getByRole('radio').first()).toBeVisible();
      await isAccessible(espalier, 'trees to insert');
      await insert.getByRole('radio', { name: 'Denial of Service' }).check();
      await expect(insert.getByRole('radio', { name: 'The whole tree' })).toBeChecked();
      await isAccessible(espalier, 'a tree to insert');
    });
  });
}
