import { expect, test } from './espalier';
import { SAMPLE } from './sample';
import { savedNode } from './saved';

test('Votes are given and taken back with a key, shown, and listed by number', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Read a backup');
  await espalier.press('v', 'v', 'v', 'Shift+V');
  await espalier.select('Reach the database');
  await espalier.press('v');
  await expect(espalier.node('Read a backup')).toHaveAccessibleName(/, 2 votes/);
  await espalier.press('Shift+W');
  await page.getByRole('radio', { name: 'Votes (2)' }).check();
  const list = page.getByRole('list', { name: 'What got votes' });
  await expect(list.getByRole('button')).toHaveText(['Read a backup2 votes', 'Reach the database1 vote']);
  await list.getByRole('button', { name: 'Read a backup' }).click();
  await expect(espalier.node('Read a backup')).toHaveAttribute('aria-current', 'true');
  expect(savedNode(await espalier.tree(), 'Read a backup').votes).toBe(2);

  await page.getByRole('button', { name: 'Take all votes back' }).click();
  await expect(page.getByText('Nobody has voted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(list.getByRole('button')).toHaveCount(2);
});

test('What is unclear and who has what is said of nodes, listed, and filtered', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Open the bucket');
  await espalier.press('q');
  await expect(espalier.field('Needs clarification')).toBeFocused();
  await page.keyboard.insertText('Is it public?');
  await espalier.field('Owner').fill('Storage team');
  await espalier.select('Reach the database');
  await espalier.press('q');
  await expect(espalier.field('Needs clarification')).toBeFocused();
  await page.keyboard.insertText('Who may connect?');
  await expect(espalier.node('Reach the database')).toHaveAccessibleName(/, needs clarification/);
  await expect(espalier.node('Open the bucket')).toHaveAccessibleName(/, owner Storage team/);

  await espalier.node('Reach the database').focus();
  await espalier.press('Shift+W');
  await expect(page.getByRole('radio', { name: 'Unclear (2)' })).toBeFocused();
  const unclear = page.getByRole('list', { name: 'What is unclear' });
  await expect(unclear.getByRole('button')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Filter the list' }).fill('public');
  await expect(unclear.getByRole('button')).toHaveText(['Open the bucketIs it public?']);
  await page.getByRole('searchbox', { name: 'Filter the list' }).fill('');
  await page.getByRole('radio', { name: 'Owners (1)' }).check();
  await page
    .getByRole('list', { name: 'Of Storage team' })
    .getByRole('button', { name: 'Open the bucket' })
    .click();
  await expect(espalier.node('Open the bucket')).toHaveAttribute('aria-current', 'true');
});

test('The marks of the workshop are in the picture, too', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Open the bucket');
  await espalier.press('v', 'v', 'ControlOrMeta+e');
  const dialog = espalier.dialog('Export');
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  const { content } = await espalier.handed(() => dialog.getByRole('button', { name: 'Export SVG' }).click());
  const [node] = /<g data-node="bucket">.*?<\/g>/s.exec(content.toString('utf8')) ?? [];
  expect(node).toContain('>2</text>');
});
