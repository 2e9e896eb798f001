import { expect, test } from './espalier';
import { SAMPLE } from './sample';
import { savedNode } from './saved';

test('Several nodes are edited as one, and each change is one step', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  await espalier.select('Read the database');
  await espalier.node('Read a backup').click({ modifiers: ['Shift'] });
  await espalier.node('Have its password').click({ modifiers: ['Shift'] });
  await expect(espalier.inspector.getByRole('heading', { name: '3 nodes selected' })).toBeVisible();
  await expect(espalier.inspector.getByRole('group', { name: 'Gate (mixed)' })).toBeVisible();
  await espalier.inspector
    .getByRole('group', { name: 'Gate (mixed)' })
    .getByRole('radio', { name: 'OR' })
    .check();
  await expect(espalier.choice('Gate', 'OR')).toBeChecked();
  await espalier.field('Stage (ATT&CK tactic)').selectOption('Collection');
  await espalier.field('Owner').fill('Storage team');
  await espalier.field('Owner').press('Enter');
  await espalier.inspector
    .getByRole('group', { name: 'Does the leaf among them hold in our environment?' })
    .getByRole('radio', { name: 'Present' })
    .check();
  await expect(espalier.inspector.getByText('mixed: on 1 of 3')).toBeVisible();
  await espalier.field('Put an existing mitigation on all of them').selectOption('Rotate passwords');
  await expect(espalier.shields('Rotate passwords')).toHaveCount(3);

  const saved = await espalier.tree();
  for (const label of ['Read the database', 'Read a backup', 'Have its password'])
    expect(savedNode(saved, label)).toMatchObject({ gate: 'or', stage: 'collection', owner: 'Storage team' });
  expect(savedNode(saved, 'Have its password').exposure).toBe('present');
  expect(savedNode(saved, 'Read a backup').exposure).toBeUndefined();

  for (let step = 0; step < 5; step++) await page.getByRole('button', { name: /^Undo/ }).first().click();
  expect(await espalier.tree()).toEqual({ ...SAMPLE });
});
