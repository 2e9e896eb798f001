import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { SAMPLE } from './sample';
import { childrenOf, savedNode } from './saved';

const hint = ({ canvas }: Espalier, words: string | RegExp) => canvas.getByText(words);

test('A node dropped on another becomes its child and leaves its parent', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.drag(espalier.node('Have its password'), espalier.node('Read a backup'), () =>
    expect(hint(espalier, /^A child of “Read a backup” instead of “Read the database”/)).toBeVisible(),
  );
  const after = await espalier.tree();
  expect(childrenOf(after, 'Read a backup')).toEqual(['Open the bucket', 'Have its password']);
  expect(childrenOf(after, 'Read the database')).toEqual(['Reach the database']);
});

test('With Alt it stays with its parent, too, and is shared', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  await page.keyboard.down('Alt');
  await espalier.drag(espalier.node('Have its password'), espalier.node('Read a backup'));
  await page.keyboard.up('Alt');
  await expect(espalier.canvas.getByRole('group', { name: /shared by 2 parents/ })).toHaveAccessibleName(
    /Have its password/,
  );
  const after = await espalier.tree();
  expect(childrenOf(after, 'Read a backup')).toEqual(['Open the bucket', 'Have its password']);
  expect(childrenOf(after, 'Read the database')).toEqual(['Reach the database', 'Have its password']);
});

test('A node dropped on free canvas stays there until the tree is tidied up', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.drag(espalier.node('Open the bucket'), { by: [150, 120] });
  const { position } = savedNode(await espalier.tree(), 'Open the bucket');
  expect(position).toEqual({ x: expect.any(Number), y: expect.any(Number) });
  await espalier.addChild('Reach the database', 'Find its port');
  expect(savedNode(await espalier.tree(), 'Open the bucket').position).toEqual(position);
  await espalier.tool('Tidy up').click();
  expect(savedNode(await espalier.tree(), 'Open the bucket')).not.toHaveProperty('position');
});

test('What would go in a circle is refused where it is dropped, with the way round', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  const before = await espalier.tree();
  const reason = /This would go in a circle: .*Have its password.*Read the database.*Have its password/;
  await espalier.drag(espalier.node('Read the database'), espalier.node('Have its password'), () =>
    expect(hint(espalier, reason)).toBeVisible(),
  );
  await expect(espalier.notice).toContainText(reason);
  expect(await espalier.tree()).toEqual(before);
});

test('A line drawn from a handle onto a node connects the two', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Read a backup');
  const handle = espalier.canvas.getByRole('button', { name: 'Add a child to “Read a backup”' });
  await espalier.drag(handle, espalier.node('Have its password'), () =>
    expect(hint(espalier, '“Have its password” becomes a child')).toBeVisible(),
  );
  const after = await espalier.tree();
  expect(childrenOf(after, 'Read a backup')).toEqual(['Open the bucket', 'Have its password']);
  expect(childrenOf(after, 'Read the database')).toEqual(['Reach the database', 'Have its password']);
});

test('A line drawn into the open adds a node there', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Open the bucket');
  const handle = espalier.canvas.getByRole('button', { name: 'Add a child to “Open the bucket”' });
  await espalier.drag(handle, { by: [60, 120] });
  await espalier.name('Guess its name');
  expect(childrenOf(await espalier.tree(), 'Open the bucket')).toEqual(['Guess its name']);
});

test('An existing node is connected by its name', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.fromMenu(espalier.node('Read a backup'), 'Connect an existing node below');
  const choice = espalier.dialog('Which node becomes a child?');
  await choice.getByRole('combobox', { name: 'Search' }).fill('passw');
  await expect(choice.getByRole('option')).toHaveText(['Have its password']);
  await espalier.press('Enter');
  await expect(espalier.edge('Read a backup', 'Have its password')).toBeAttached();
  expect(childrenOf(await espalier.tree(), 'Read a backup')).toEqual([
    'Open the bucket',
    'Have its password',
  ]);

  await espalier.press('x');
  await expect(espalier.edge('Read a backup', 'Have its password')).not.toBeAttached();
  expect(childrenOf(await espalier.tree(), 'Read a backup')).toEqual(['Open the bucket']);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Esc gives a dragged node back', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  const before = await espalier.tree();
  await espalier.drag(espalier.node('Have its password'), espalier.node('Read a backup'), () =>
    page.keyboard.press('Escape'),
  );
  expect(await espalier.tree()).toEqual(before);
});
