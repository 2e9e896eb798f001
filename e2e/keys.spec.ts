import { COMMANDS } from '../src/editor/commands/table';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { byLabel } from './saved';

test('The sheet of keys lists every command that has a fixed name, and finds them', async ({
  espalier,
  page,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.press('?');
  const sheet = espalier.dialog('Keys');
  await expect(sheet).toBeVisible();
  const listed = await sheet.getByRole('term').allInnerTexts();
  const names = COMMANDS.flatMap(({ label }) => (typeof label === 'string' ? [label] : []));
  expect(listed).toEqual(expect.arrayContaining(names));
  expect(listed).toHaveLength(COMMANDS.length);
  await sheet.getByRole('searchbox', { name: 'Search the commands' }).fill('tidy');
  await expect(sheet.getByRole('term')).toHaveText(['Tidy up']);
  // A search field is emptied first, as everywhere in a browser.
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('term')).toHaveCount(COMMANDS.length);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(espalier.node('Read customer data')).toBeFocused();
});

test.describe('On a small tree', () => {
  test.beforeEach(async ({ espalier }) => {
    await espalier.begin('goal', 'Read customer data');
    await espalier.addChild('Read customer data', 'Read a backup');
    await espalier.press('Enter');
    await espalier.name('Ask the database');
    await espalier.press('Enter');
    await espalier.name('Bribe an administrator');
    await espalier.settled();
  });

  test('the arrow keys walk the tree', async ({ espalier }) => {
    await walks(espalier, 'ArrowLeft', 'Ask the database');
    await walks(espalier, 'ArrowLeft', 'Read a backup');
    await walks(espalier, 'ArrowUp', 'Read customer data');
    await walks(espalier, 'ArrowDown', 'Read a backup');
    await walks(espalier, 'ArrowRight', 'Ask the database');
  });

  test('Alt and an arrow key change the order of siblings', async ({ espalier }) => {
    await espalier.press('Alt+ArrowLeft', 'Alt+ArrowLeft');
    expect(byLabel(await espalier.tree())).toHaveProperty('nodes[0].children', [
      'Bribe an administrator',
      'Read a backup',
      'Ask the database',
    ]);
    await espalier.press('Alt+ArrowLeft');
    await expect(espalier.notice).toContainText('first');
  });

  test('Esc leaves the canvas and comes back to it; Tab adds a child only while a node has the focus', async ({
    espalier,
    page,
  }) => {
    const node = espalier.node('Bribe an administrator');
    await expect(node).toBeFocused();
    await espalier.press('Escape');
    await expect(espalier.inspector).toBeFocused();
    await espalier.press('Tab');
    await expect(page.getByRole('tab', { name: 'Inspector' })).toBeFocused();
    await espalier.press('Tab');
    await expect(espalier.field('Label')).toBeFocused();
    await expect(espalier.nodes).toHaveCount(4);
    await espalier.press('Escape');
    await expect(node).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(espalier.nodes).toHaveCount(5);
  });

  test('the menu of a node opens with the keyboard, runs a command, and gives the focus back', async ({
    espalier,
    page,
  }) => {
    await espalier.press('Shift+F10');
    await expect(espalier.menuItem('Make it a goal')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(espalier.node('Bribe an administrator')).toBeFocused();
    await espalier.press('Shift+F10');
    await page.keyboard.type('Make it a sub', { delay: 5 });
    await page.keyboard.press('Enter');
    await expect(
      espalier.canvas.getByRole('group', { name: /^Sub-tree, Bribe an administrator/ }),
    ).toBeFocused();
  });
});

async function walks({ node, press }: Espalier, key: string, to: string) {
  await press(key);
  await expect(node(to)).toBeFocused();
}
