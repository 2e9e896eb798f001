import { isAccessible } from './accessible';
import { driver } from './driver';
import { expect, test } from './espalier';

const TREE = 'From a hostPath Mount to the Node';
const GOAL = 'Take control of the node';
const STEP = "Reach the host's files as root";
const LEAF = 'Container runs as root';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test.slow();

    test('the start page is accessible', async ({ espalier, page }) => {
      await espalier.openTemplate(TREE);
      await espalier.tool('More').click();
      await espalier.menuItem('Start page').click();
      await expect(page.getByRole('region', { name: 'Recent' })).toBeVisible();
      await isAccessible(espalier, 'the start page');
      await page.getByRole('button', { name: 'Theme' }).click();
      await isAccessible(espalier, 'the menu of themes');
      await espalier.press('Escape');
      await page.getByRole('button', { name: `Remove “${TREE}”` }).click();
      await expect(page.getByRole('button', { name: `Undo removing “${TREE}”` })).toBeVisible();
      await isAccessible(espalier, 'a document that was removed');
    });

    test('the editor is accessible, whatever is selected', async ({ espalier, context }) => {
      await espalier.openTemplate(TREE);
      await isAccessible(espalier, 'nothing selected');
      await espalier.select(LEAF);
      await isAccessible(espalier, 'a leaf selected');
      await espalier.press('F2');
      await isAccessible(espalier, 'a node being renamed');
      await espalier.press('Escape', 'Control+g');
      await isAccessible(espalier, 'a new group');
      await espalier.select(GOAL);
      await isAccessible(espalier, 'a goal selected');
      await espalier.press('ArrowDown', 'Shift+ArrowRight');
      await isAccessible(espalier, 'several nodes selected');
      await espalier.shields('Mount the volume read-only').first().click();
      await isAccessible(espalier, 'a mitigation selected');
      await espalier.selectEdge(STEP, LEAF);
      await isAccessible(espalier, 'an edge selected');
      await espalier.press('Delete');
      await expect(espalier.notice).toContainText('Disconnected');
      await isAccessible(espalier, 'a notice');

      const other = driver(await context.newPage());
      await other.page.goto(espalier.page.url());
      await expect(other.page.getByText('so it is read-only here')).toBeVisible();
      await isAccessible(other, 'a document that is read-only');
    });

    test('what the tree means is accessible, whatever is supposed', async ({ espalier, page }) => {
      await espalier.openTemplate('Administrative Access to a Cluster');
      await espalier.nodes.first().focus();
      await espalier.press('4');
      await isAccessible(espalier, 'every mitigation in force');
      await espalier.shields('Mount tokens only where they are used').first().click();
      await espalier.press('w');
      await isAccessible(espalier, 'a what-if, and its mitigation selected');
      await espalier.select('Log store can be read without an account');
      await espalier.press('h');
      await isAccessible(espalier, 'what the attacker has');
      await espalier.node('Find credentials in logs').hover();
      await expect(espalier.canvas.getByText(/^closed from below/)).toBeVisible();
      await isAccessible(espalier, 'the reason of a node under the pointer');
      await page.getByRole('button', { name: /^Goal (open|closed)/ }).click();
      await isAccessible(espalier, 'the menu of goals');
    });

    test('dialogs are accessible', async ({ espalier, page }) => {
      await espalier.openTemplate(TREE);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await expect(page.getByRole('img', { name: 'How it will look' })).toBeVisible();
      await isAccessible(espalier, 'the export of a picture');
      await espalier.dialog('Export').getByRole('radio', { name: 'JSON' }).check();
      await isAccessible(espalier, 'the export of a document');
      await espalier.press('Escape', '?');
      await expect(espalier.dialog('Keys')).toBeVisible();
      await isAccessible(espalier, 'the sheet of keys');
      await espalier.press('Escape');
      await espalier.tool('More').click();
      await espalier.menuItem('New tree').click();
      await expect(espalier.dialog('New attack tree')).toBeVisible();
      await isAccessible(espalier, 'a new tree');
      await espalier.press('Escape');
      await espalier.openFile('{');
      await expect(espalier.dialog('This file cannot be opened')).toBeVisible();
      await isAccessible(espalier, 'a bad file');
      await espalier.press('Escape');
      await espalier.select(LEAF);
      await espalier.press('Shift+c');
      await expect(espalier.dialog('Which node becomes a parent?')).toBeVisible();
      await isAccessible(espalier, 'a choice among nodes');
    });

    test('the analysis is accessible, and so are its tables', async ({ espalier, page }) => {
      await espalier.openTemplate(TREE);
      await espalier.openAnalysis();
      await isAccessible(espalier, 'the analysis of an open goal');
      await espalier.attacks.first().getByRole('button').first().click();
      await expect(page.getByRole('list', { name: 'The attack, step by step' })).toBeVisible();
      await isAccessible(espalier, 'an attack that is lit up');
      await page.getByRole('button', { name: 'Control map' }).click();
      await expect(espalier.dialog('Control map')).toBeVisible();
      await isAccessible(espalier, 'the control map');
      await espalier.press('Escape');
      await page.getByRole('button', { name: 'Checklist' }).click();
      await expect(espalier.dialog('Checklist')).toBeVisible();
      await isAccessible(espalier, 'the checklist');
    });

    test('menus and panels are accessible', async ({ espalier, page }) => {
      await espalier.openTemplate(TREE);
      for (const menu of ['Add', /^Lens: /, 'Theme', 'More']) {
        await espalier.tool(menu).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await isAccessible(espalier, `the menu “${menu}”`);
        await espalier.press('Escape');
        await expect(page.getByRole('menu')).toBeHidden();
      }
      await page.getByRole('button', { name: /^Zoom, now/ }).click();
      await isAccessible(espalier, 'the menu of zooms');
      await espalier.press('Escape');
      await espalier.select(STEP);
      await espalier.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
      await isAccessible(espalier, 'the menu of a node');
      await espalier.press('Escape');
      await page.getByRole('button', { name: 'Left panel' }).click();
      await expect(espalier.outline).toBeVisible();
      await isAccessible(espalier, 'the outline beside the canvas');
      await page.getByRole('tab', { name: 'Find', exact: true }).click();
      await isAccessible(espalier, 'what there is to find');
      await page.getByRole('textbox', { name: 'Find in the tree' }).fill('host');
      await page.getByRole('button', { name: 'Filters' }).click();
      await isAccessible(espalier, 'what was found');
      await page.getByRole('tab', { name: /^Findings/ }).click();
      await isAccessible(espalier, 'the findings');
      for (const colours of ['Colour by stage', 'Colour by layer']) {
        await page.getByRole('combobox', { name: 'Colour by' }).selectOption(colours);
        await isAccessible(espalier, colours);
      }
    });

    test('outline, palette and tour are accessible', async ({ espalier, page }) => {
      await espalier.openTemplate(TREE);
      await espalier.openPalette();
      await isAccessible(espalier, 'the palette');
      await page.keyboard.type('tour');
      await espalier.press('Enter');
      await expect(page.getByRole('button', { name: 'Skip the tour' })).toBeVisible();
      await isAccessible(espalier, 'the tour');
      await espalier.press('Escape');
      await espalier.tool('More').click();
      await espalier.menuItem('Outline alone').click();
      await espalier.outline.focus();
      await espalier.press('ArrowDown', 'Enter');
      await page.keyboard.insertText('Container');
      await expect(espalier.alreadyThere).toBeVisible();
      await isAccessible(espalier, 'the outline alone, with a line being named');
      await espalier.press('Escape', 'Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
      await isAccessible(espalier, 'the menu of a line');
    });
  });
}
