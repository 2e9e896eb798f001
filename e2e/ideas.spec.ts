import { expect, test } from './espalier';
import { SAMPLE, sampleWith } from './sample';
import { childrenOf, savedNode } from './saved';

const ideasOf = (saved: { readonly [key: string]: unknown }) =>
  ((saved.ideas ?? []) as { label: string }[]).map(({ label }) => label);

test('Ideas are typed one a line, edited, deleted, and are in the document', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Read the database');
  await espalier.press('Shift+I');
  const field = page.getByLabel('New ideas, one a line');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('Bribe an admin');
  await espalier.press('Enter');
  await page.keyboard.insertText('Steal a laptop\n\n  Read the shredder  ');
  await page.getByRole('button', { name: 'Park 2 ideas' }).click();
  const ideas = page.getByRole('list', { name: 'Ideas' });
  await expect(ideas.getByRole('listitem')).toHaveCount(3);

  await ideas.getByRole('button', { name: 'Steal a laptop', exact: true }).click();
  await page.getByRole('textbox', { name: 'Idea', exact: true }).fill('Steal a phone');
  await espalier.press('Enter');
  await ideas.getByRole('button', { name: 'Read the shredder', exact: true }).focus();
  await espalier.press('Delete');
  expect(ideasOf(await espalier.tree())).toEqual(['Bribe an admin', 'Steal a phone']);

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(ideas.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(ideas.getByRole('listitem')).toHaveCount(1);
});

test('An idea is sent below the selected node, and below one that is chosen', async ({ espalier, page }) => {
  await espalier.openDocument(
    sampleWith({
      ideas: [
        { id: 'bribe', label: 'Bribe an admin' },
        { id: 'steal', label: 'Steal a phone' },
      ],
    }),
  );
  await espalier.select('Reach the database');
  await espalier.press('Shift+I');
  await page.getByRole('button', { name: 'Put “Bribe an admin” below “Reach the database”' }).click();
  await expect(espalier.node('Bribe an admin')).toBeVisible();
  await page.getByRole('button', { name: 'More for “Steal a phone”' }).click();
  await espalier.menuItem('Put it below a node').click();
  await espalier
    .dialog('Below which node does it go?')
    .getByRole('option', { name: 'Open the bucket' })
    .click();
  const saved = await espalier.tree();
  expect(childrenOf(saved, 'Reach the database')).toEqual(['Bribe an admin']);
  expect(childrenOf(saved, 'Open the bucket')).toEqual(['Steal a phone']);
  expect(ideasOf(saved)).toEqual([]);
});

test('An idea is put into the tree with the keyboard alone', async ({ espalier, page }) => {
  await espalier.openDocument(sampleWith({ ideas: [{ id: 'bribe', label: 'Bribe an admin' }] }));
  await espalier.fromMenu(espalier.node('Reach the database'), 'Put an idea here');
  await expect(espalier.dialog('Which idea goes below it?')).toBeVisible();
  await page.keyboard.insertText('bribe');
  await espalier.press('Enter');
  await expect(espalier.node('Bribe an admin')).toBeFocused();
  expect(childrenOf(await espalier.tree(), 'Reach the database')).toEqual(['Bribe an admin']);
});

test('An idea is dragged onto a node, and onto free ground', async ({ espalier, page }) => {
  await espalier.openDocument(
    sampleWith({
      ideas: [
        { id: 'bribe', label: 'Bribe an admin' },
        { id: 'steal', label: 'Steal a phone' },
      ],
    }),
  );
  await espalier.press('Shift+I');
  await espalier.settled();
  const ideas = page.getByRole('list', { name: 'Ideas' });
  await ideas
    .getByRole('button', { name: 'Bribe an admin', exact: true })
    .dragTo(espalier.node('Reach the database'));
  await expect(espalier.node('Bribe an admin')).toBeVisible();
  await espalier.settled();
  await ideas
    .getByRole('button', { name: 'Steal a phone', exact: true })
    .dragTo(espalier.canvas, { targetPosition: { x: 60, y: 60 } });
  await expect(espalier.node('Steal a phone')).toBeVisible();
  const saved = await espalier.tree();
  expect(childrenOf(saved, 'Reach the database')).toEqual(['Bribe an admin']);
  expect(savedNode(saved, 'Steal a phone').position).toBeDefined();
  expect(ideasOf(saved)).toEqual([]);
});
