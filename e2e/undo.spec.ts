import { expect, test } from './espalier';
import { byLabel, childrenOf, savedNode } from './saved';

test('Everything is taken back and done again, with keys and with buttons', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  const states = [await espalier.tree()];
  await espalier.addChild('Read customer data', 'Read a backup');
  states.push(await espalier.tree());
  await espalier.press('Enter');
  await espalier.name('Read the database');
  states.push(await espalier.tree());
  await espalier.press('a');
  states.push(await espalier.tree());
  await espalier.press('Alt+ArrowLeft');
  states.push(await espalier.tree());
  await espalier.select('Read a backup');
  await espalier.press('Delete');
  states.push(await espalier.tree());
  expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(6);

  for (const state of states.slice(0, -1).reverse()) {
    await espalier.press('ControlOrMeta+z');
    expect(await espalier.tree()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await espalier.press('ControlOrMeta+Shift+z');
    expect(await espalier.tree()).toEqual(state);
  }

  await espalier.tool('Undo delete').click();
  expect(await espalier.tree()).toEqual(states[4]);
  await expect(espalier.node('Read a backup')).toHaveAttribute('aria-current', 'true');
  await espalier.tool('Undo reorder').click();
  expect(await espalier.tree()).toEqual(states[3]);
  await espalier.tool('Redo reorder').click();
  await page.keyboard.press('ControlOrMeta+y');
  expect(await espalier.tree()).toEqual(states[5]);
});

test('What is typed into one field is one step', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  const before = await espalier.tree();
  await espalier.field('Description').pressSequentially('Names, addresses and payments.');
  await espalier.field('Layer').pressSequentially('storage');
  const after = await espalier.tree();
  expect(savedNode(after, 'Read customer data')).toMatchObject({
    description: 'Names, addresses and payments.',
    layer: 'storage',
  });
  await espalier.node('Read customer data').focus();
  await page.keyboard.press('ControlOrMeta+z');
  expect(savedNode(await espalier.tree(), 'Read customer data')).not.toHaveProperty('layer');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await espalier.tree()).toEqual(before);
});

test('A drag is one step', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  const before = await espalier.tree();
  await espalier.drag(espalier.node('Read a backup'), { by: [220, 90] });
  expect(savedNode(await espalier.tree(), 'Read a backup').position).toBeDefined();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await espalier.tree()).toEqual(before);
});

test('A deletion says how much is gone, and is taken back where it is said', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  await espalier.addChild('Read a backup', 'Open the bucket');
  await espalier.select('Open the bucket');
  await espalier.press('m');
  await expect(espalier.field('Label')).toBeFocused();
  await page.keyboard.insertText('Close the bucket');
  const before = await espalier.tree();

  await espalier.select('Read a backup');
  await espalier.press('Delete');
  await expect(espalier.notice).toContainText('Deleted 2 nodes and 1 mitigation.');
  await expect(espalier.nodes).toHaveCount(1);
  await espalier.notice.getByRole('button', { name: 'Undo' }).click();
  expect(await espalier.tree()).toEqual(before);
});

test('A node may go and leave its children', async ({ espalier }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  await espalier.addChild('Read a backup', 'Open the bucket');
  await espalier.press('Enter');
  await espalier.name('Have the key');
  const before = await espalier.tree();
  await espalier.fromMenu(espalier.node('Read a backup'), 'Remove, keep children');
  await expect(espalier.notice).toContainText('Removed 1 node; the children stay.');
  const after = await espalier.tree();
  expect(childrenOf(after, 'Read customer data')).toEqual(['Open the bucket', 'Have the key']);
  expect(byLabel(after)).toMatchObject({
    nodes: [{ label: 'Read customer data' }, { label: 'Open the bucket' }, { label: 'Have the key' }],
  });
  await espalier.notice.getByRole('button', { name: 'Undo' }).click();
  expect(await espalier.tree()).toEqual(before);
});
