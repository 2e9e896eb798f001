import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { byLabel } from './saved';

test('A tree of ten nodes, two gates and a mitigation is built with visible controls only', async ({
  espalier,
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a goal' }).click();
  await named(espalier, 'Read customer data');
  await page.getByLabel('Title').fill('Customer data');

  await addWithHandle(espalier, 'child', 'Read customer data', 'Read the database');
  await addWithHandle(espalier, 'child', 'Read customer data', 'Read a backup');
  await addWithHandle(espalier, 'child', 'Read the database', 'Reach the database');
  await addFromBar(espalier, 'Add sibling', 'Reach the database', 'Have its password');
  await addFromBar(espalier, 'Add child', 'Have its password', 'Find it in a log');
  await addFromMenu(espalier, 'Add child', 'Have its password', 'Find it in the environment of a pod');
  await addFromMenu(espalier, 'Add sibling', 'Find it in a log', 'Guess it');
  await addFromBar(espalier, 'Add child', 'Read a backup', 'Open the backup bucket');
  await addFromMenu(espalier, 'Insert step on the edge', 'Guess it', 'Try many passwords');

  await espalier.select('Read customer data');
  await espalier.choice('Gate', 'OR').check();
  await espalier.fromMenu(espalier.node('Read the database'), 'Gate AND');

  await espalier.select('Find it in a log');
  await espalier.inspector.getByRole('button', { name: 'Add mitigation' }).click();
  await espalier.field('Label').fill('Mask secrets in logs');
  await espalier.field('Status').selectOption('Planned');
  await expect(espalier.shield('Mask secrets in logs', 'Find it in a log')).toBeVisible();

  expect(byLabel(await savedAsFile(espalier))).toEqual({
    format: 'attack-tree',
    version: 1,
    title: 'Customer data',
    approach: 'scenario-based',
    nodes: [
      {
        kind: 'goal',
        gate: 'or',
        label: 'Read customer data',
        children: ['Read the database', 'Read a backup'],
      },
      {
        kind: 'step',
        gate: 'and',
        label: 'Read the database',
        children: ['Reach the database', 'Have its password'],
      },
      { kind: 'step', label: 'Reach the database' },
      {
        kind: 'step',
        label: 'Have its password',
        children: ['Find it in a log', 'Try many passwords', 'Find it in the environment of a pod'],
      },
      { kind: 'step', label: 'Find it in a log' },
      { kind: 'step', label: 'Try many passwords', children: ['Guess it'] },
      { kind: 'step', label: 'Guess it' },
      { kind: 'step', label: 'Find it in the environment of a pod' },
      { kind: 'step', label: 'Read a backup', children: ['Open the backup bucket'] },
      { kind: 'step', label: 'Open the backup bucket' },
    ],
    mitigations: [{ label: 'Mask secrets in logs', on: ['Find it in a log'], status: 'planned' }],
  });
});

/** Names the node that waits for it, and leaves the field by pointing elsewhere. */
async function named({ nameField, node, inspector }: Espalier, label: string) {
  await nameField.fill(label);
  await inspector.getByRole('heading', { level: 2 }).click();
  await expect(node(label)).toBeVisible();
}

/** The round handles that a selected node has on its sides. */
async function addWithHandle(espalier: Espalier, what: 'child', to: string, label: string) {
  await espalier.select(to);
  await espalier.canvas.getByRole('button', { name: `Add a ${what} to “${to}”` }).click();
  await named(espalier, label);
}

async function addFromBar(espalier: Espalier, item: string, to: string, label: string) {
  await espalier.select(to);
  await espalier.tool('Add').click();
  await espalier.menuItem(item).click();
  await named(espalier, label);
}

async function addFromMenu(espalier: Espalier, item: string, to: string, label: string) {
  await espalier.fromMenu(espalier.node(to), item);
  await named(espalier, label);
}

/** The document, saved without a key. */
async function savedAsFile(espalier: Espalier) {
  const { content } = await espalier.handed(async () => {
    await espalier.tool('More').click();
    await espalier.menuItem('Save as a file').click();
  });
  return JSON.parse(content.toString('utf8'));
}
