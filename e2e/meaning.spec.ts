import { driver, type Espalier } from './driver';
import { expect, test } from './espalier';
import { sampleWith } from './sample';

const leaf = (id: string, label: string, more: object = {}) => ({ id, kind: 'step', label, ...more });

/** Two goals over shared leaves, with a mitigation of every kind. */
const TREE = sampleWith(
  {
    title: 'Two goals',
    mitigations: [
      { id: 'rotate', label: 'Rotate passwords', on: ['password'], status: 'planned' },
      { id: 'firewall', label: 'Close the port', on: ['reach'], status: 'proposed' },
      { id: 'private', label: 'Keep buckets private', on: ['bucket'], status: 'in-place' },
    ],
  },
  { id: 'shop', kind: 'goal', gate: 'and', label: 'Stop the shop', children: ['reach', 'flood'] },
  leaf('flood', 'Flood the database'),
);

const verdict = (espalier: Espalier, goal: string, word: string) =>
  expect(espalier.node(goal)).toHaveAccessibleName(new RegExp(`, ${word}(,|$)`));
const lens = (espalier: Espalier) => espalier.tool(/^Lens: /);
const throughLens = async (espalier: Espalier, name: string) => {
  await lens(espalier).click();
  await espalier.page.getByRole('menuitemcheckbox', { name }).click();
};
/** The edges that step back because no remaining attack takes them. */
const faded = ({ canvas }: Espalier) => canvas.locator('.edge[data-faded]');

test.beforeEach(async ({ espalier }) => espalier.openDocument(TREE));

test('the lens says which mitigations count, and every goal whether it is open', async ({ espalier }) => {
  await verdict(espalier, 'Read customer data', 'open');
  await verdict(espalier, 'Stop the shop', 'open');
  await expect(espalier.node('Read customer data')).toContainText('OPEN');
  await expect(espalier.page.getByRole('contentinfo')).toContainText('2 goals: all open');

  await throughLens(espalier, 'Plus planned');
  await verdict(espalier, 'Read customer data', 'closed');
  await expect(espalier.node('Read customer data')).toContainText('CLOSED');
  await verdict(espalier, 'Stop the shop', 'open');
  await expect(espalier.page.getByRole('contentinfo')).toContainText('2 goals: 1 open, 1 closed');
  await expect(espalier.page.getByRole('status').filter({ hasText: 'Goal' })).toHaveText(
    'Goal “Read customer data” is closed now.',
  );

  await espalier.node('Stop the shop').focus();
  await espalier.press('1');
  await expect(lens(espalier)).toHaveAccessibleName('Lens: No mitigations');
  await verdict(espalier, 'Read customer data', 'open');
});

test('every node says why, on hover and in the inspector', async ({ espalier }) => {
  await espalier.settled();
  await espalier.node('Read a backup').hover();
  await expect(espalier.canvas.getByText('closed from below: its only way is closed')).toBeVisible();
  await espalier.select('Open the bucket');
  await expect(espalier.inspector.getByText('closed here by Keep buckets private')).toBeVisible();
  await espalier.select('Read customer data');
  await expect(espalier.inspector.getByText('open: 1 of 2 alternatives remains')).toBeVisible();
  await espalier.press('3');
  await expect(espalier.inspector.getByText('closed from below: both alternatives are closed')).toBeVisible();
  await espalier.select('Reach the database');
  await expect(espalier.inspector.getByText('open: nothing stops it')).toBeVisible();
});

test('a goal that is only weakened says so', async ({ espalier }) => {
  await espalier.shield('Rotate passwords', 'Have its password').click();
  await espalier.field('Effectiveness').fill('0.5');
  await espalier.node('Read customer data').focus();
  await espalier.press('3');
  await verdict(espalier, 'Read customer data', 'weakened');
  await expect(espalier.node('Read customer data')).toContainText('WEAKENED');
});

test('edges fade that no remaining attack takes', async ({ espalier }) => {
  await expect(faded(espalier)).toHaveCount(2);
  await throughLens(espalier, 'No mitigations');
  await expect(faded(espalier)).toHaveCount(0);
  await throughLens(espalier, 'Plus planned');
  await expect(faded(espalier)).toHaveCount(5);
});

test('what if a mitigation were in force: verdict, picture and count change, the document does not', async ({
  espalier,
}) => {
  const { page, canvas } = espalier;
  const before = await espalier.tree();
  await canvas.getByRole('switch', { name: 'In force: “Rotate passwords”' }).click();
  await verdict(espalier, 'Read customer data', 'closed');
  await expect(faded(espalier)).toHaveCount(5);
  await expect(espalier.shield('Rotate passwords', 'Have its password')).toContainText('what if: on');
  const supposed = page.getByRole('region', { name: 'What is supposed' });
  await expect(supposed).toContainText('What if: Rotate passwords on');
  expect(await espalier.tree()).toEqual(before);
  await expect(espalier.tool('Undo')).toHaveAttribute('aria-disabled', 'true');

  await espalier.shield('Close the port', 'Reach the database').click();
  await espalier.press('w');
  await expect(supposed).toContainText('What if: 2 mitigations');
  await verdict(espalier, 'Stop the shop', 'closed');

  await supposed.getByRole('button', { name: 'Forget' }).click();
  await expect(supposed).toBeHidden();
  await verdict(espalier, 'Read customer data', 'open');
  expect(await espalier.tree()).toEqual(before);
});

test('what is kept of what was supposed is in the document, and can be undone', async ({ espalier }) => {
  const { page, canvas } = espalier;
  const before = await espalier.tree();
  await canvas.getByRole('switch', { name: 'In force: “Rotate passwords”' }).click();
  await canvas.getByRole('switch', { name: 'In force: “Keep buckets private”' }).click();
  await page.getByRole('region', { name: 'What is supposed' }).getByRole('button', { name: 'Keep' }).click();
  await verdict(espalier, 'Read customer data', 'open');
  const statuses = async () => (await espalier.tree()).mitigations?.map(({ status }) => status);
  expect(await statuses()).toEqual(['in-place', 'proposed', 'planned']);
  await expect(espalier.notice).toContainText('“Rotate passwords” is in place now.');
  await espalier.tool(/^Undo/).click();
  expect(await espalier.tree()).toEqual(before);
});

test('the verdict follows the exposure of leaves', async ({ espalier }) => {
  await espalier.select('Have its password');
  await espalier.press('Shift+P');
  await verdict(espalier, 'Read customer data', 'closed');
  await expect(espalier.node('Have its password')).toContainText('absent');
  await expect(espalier.choice('Does this hold in our environment?', 'Absent')).toBeChecked();
  await expect(
    espalier.inspector.getByText('closed here: this is absent from our environment'),
  ).toBeVisible();
  await espalier.fromMenu(espalier.node('Have its password'), 'Mark as present');
  await verdict(espalier, 'Read customer data', 'open');
  await expect(espalier.node('Have its password')).toContainText('present');
  await espalier.tool(/^Undo/).click();
  await verdict(espalier, 'Read customer data', 'closed');
});

test('from here: which goals are reached, and what is missing for the others', async ({ espalier }) => {
  const { page } = espalier;
  await espalier.select('Reach the database');
  await espalier.press('h');
  await expect(espalier.node('Reach the database')).toContainText('has this');
  const goals = page.getByRole('list', { name: 'Goals from here' });
  const missing = (goal: string) =>
    goals.getByRole('listitem').filter({ hasText: goal }).getByRole('list', { name: 'Missing' });
  await expect(missing('Read customer data')).toHaveText('Have its password');
  await expect(missing('Stop the shop')).toHaveText('Flood the database');

  await espalier.fromMenu(espalier.node('Read the database'), 'The attacker already has this');
  await expect(espalier.node('Read customer data')).toContainText('reached');
  await expect(page.getByRole('region', { name: 'What is supposed' })).toContainText(
    'the attacker has 2 nodes, 1 of 2 goals reached',
  );
  await missing('Stop the shop').getByRole('button', { name: 'Flood the database' }).click();
  await expect(espalier.node('Flood the database')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(goals).toBeHidden();
});

test('sub-trees count as leaves until they are expanded, through kept documents or else templates', async ({
  espalier,
}) => {
  const { page } = espalier;
  await espalier.openDocument(
    sampleWith({ id: 'pods', title: 'Pods' }, leaf('backup', 'Read a backup', { exposure: 'absent' })),
  );
  await espalier.openDocument({
    ...TREE,
    id: 'links',
    title: 'Links',
    mitigations: [],
    nodes: [
      { id: 'top', kind: 'goal', gate: 'or', label: 'Own the cluster', children: ['pods', 'admin'] },
      { id: 'pods', kind: 'subtree', label: 'Own a pod', subtree: { tree: 'pods', node: 'backup' } },
      { id: 'admin', kind: 'subtree', label: 'Be an admin', subtree: { tree: 'cluster-admin' } },
    ],
  });
  await verdict(espalier, 'Own a pod', 'open');
  await throughLens(espalier, 'Expand sub-trees');
  await verdict(espalier, 'Own a pod', 'closed');
  await verdict(espalier, 'Be an admin', 'open');
  await espalier.select('Be an admin');
  await expect(espalier.inspector.getByText('open: its only way remains')).toBeVisible();
  await page.getByRole('tab', { name: 'Analysis' }).click();
  await expect(
    page.getByText(/^Through “Pods” \(kept here\), “Administrative Access to a Cluster” \(template\)/),
  ).toBeVisible();
  await throughLens(espalier, 'Expand sub-trees');
  await verdict(espalier, 'Own a pod', 'open');
});

test('a document that is read-only can be asked everything, and is not changed by the answers', async ({
  espalier,
  context,
}) => {
  const { page } = espalier;
  await espalier.saved();
  const other = driver(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.page.getByText('so it is read-only here')).toBeVisible();
  await throughLens(other, 'Plus planned');
  await verdict(other, 'Read customer data', 'closed');
  await other.canvas.getByRole('switch', { name: 'In force: “Rotate passwords”' }).click();
  await verdict(other, 'Read customer data', 'open');
  const supposed = other.page.getByRole('region', { name: 'What is supposed' });
  // It is not disabled, only refused: Playwright would wait for it to be enabled.
  await supposed.getByRole('button', { name: 'Keep' }).focus();
  await other.press('Enter');
  await expect(other.notice).toContainText('cannot be changed here');
  await expect(supposed).toContainText('What if: Rotate passwords off');
  await verdict(espalier, 'Read customer data', 'open');
  await expect(page.getByRole('region', { name: 'What is supposed' })).toBeHidden();
});
