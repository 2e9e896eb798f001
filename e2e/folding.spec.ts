import { expect, test } from './espalier';
import { sampleWith } from './sample';

/** The sample, with a node that both ways to the data need. */
const SHARING = sampleWith(
  {},
  { id: 'bucket', kind: 'step', label: 'Open the bucket', children: ['password'] },
);

test('A subtree is collapsed and expanded again, and the node counts what is hidden', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SHARING);
  await espalier.select('Read the database');
  await espalier.press('z');
  await expect(espalier.nodes).toHaveCount(5);
  await expect(espalier.node('Reach the database')).toBeHidden();
  await expect(espalier.node('Have its password')).toBeVisible();
  await expect(espalier.node('Read the database')).toHaveAccessibleName(/collapsed, 1 hidden$/);
  await expect(espalier.node('Read the database')).toBeFocused();

  await page.getByRole('button', { name: 'Expand “Read the database”, 1 hidden' }).click();
  await expect(espalier.nodes).toHaveCount(6);
  await page.getByRole('button', { name: 'Collapse “Read the database”' }).click();
  await expect(espalier.nodes).toHaveCount(5);
});

test('Everything is collapsed and expanded, and nothing of it is in the document', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SHARING);
  const before = await espalier.tree();
  await espalier.select('Open the bucket');
  await espalier.press('Shift+Z');
  await expect(espalier.nodes).toHaveCount(1);
  await expect(espalier.node('Read customer data')).toBeFocused();
  await expect(page.getByRole('region', { name: 'What is hidden' })).toContainText('5 nodes are hidden');
  expect(await espalier.tree()).toEqual(before);
  await expect(espalier.tool('Undo')).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: 'Expand all' }).click();
  await expect(espalier.nodes).toHaveCount(6);
  await expect(page.getByRole('region', { name: 'What is hidden' })).toBeHidden();
});

test('A focus leaves what leads to a node and what it needs; Esc brings the rest back', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SHARING);
  await espalier.select('Read a backup');
  await espalier.press('Shift+F');
  await expect(espalier.nodes).toHaveCount(4);
  await expect(espalier.node('Read the database')).toBeHidden();
  const hidden = page.getByRole('region', { name: 'What is hidden' });
  await expect(hidden).toContainText('Focus on “Read a backup”. 2 nodes are hidden');
  await espalier.press('Escape');
  await expect(espalier.nodes).toHaveCount(6);

  await espalier.fromMenu(espalier.node('Read a backup'), 'Show only its ancestors and descendants');
  await expect(espalier.nodes).toHaveCount(4);
  await hidden.getByRole('button', { name: 'Show the whole tree' }).click();
  await expect(espalier.nodes).toHaveCount(6);
});

test('Whatever is found, added or undone is shown', async ({ espalier, page }) => {
  await espalier.openDocument(SHARING);
  await espalier.select('Read the database');
  await espalier.press('z', 'Tab');
  await espalier.name('Guess its address');
  await expect(espalier.nodes).toHaveCount(7);

  await espalier.press('Delete');
  await expect(espalier.nodes).toHaveCount(6);
  await espalier.select('Read the database');
  await espalier.press('z', 'ControlOrMeta+z');
  await expect(espalier.nodes).toHaveCount(7);
  await expect(espalier.node('Guess its address')).toBeFocused();
  await espalier.press('Shift+Z');
  await expect(espalier.nodes).toHaveCount(1);
  await espalier.press('ControlOrMeta+f');
  await page.keyboard.insertText('rotate');
  const panel = page.getByRole('complementary').first();
  await panel.getByRole('button', { name: /^Rotate passwords/ }).click();
  await expect(espalier.node('Have its password')).toBeVisible();
});

test('A picture has what is shown, and the dialog says what is missing', async ({ espalier }) => {
  await espalier.openDocument(SHARING);
  await espalier.select('Read the database');
  await espalier.press('z', 'ControlOrMeta+e');
  const dialog = espalier.dialog('Export');
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  await expect(dialog).toContainText('1 hidden node will be missing');
  const { content } = await espalier.handed(() => dialog.getByRole('button', { name: 'Export SVG' }).click());
  const svg = content.toString('utf8');
  expect(svg).toContain('>+1</text>');
  expect(svg).not.toContain('data-node="reach"');
});
