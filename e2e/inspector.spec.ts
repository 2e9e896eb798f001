import { expect, test } from './espalier';
import { savedNode } from './saved';

test('Every field of a leaf is edited, and stands in the file', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  const { field, choice, inspector } = espalier;
  await field('Label').fill('Read last week’s backup');
  await field('Stage (ATT&CK tactic)').selectOption('Collection');
  await field('Layer').fill('storage');
  await field('Tag').fill('B7');
  await choice('Does this hold in our environment?', 'Present').check();
  await field('Cost').fill('1200,5');
  await field('Time').fill('3');
  await field('Probability').fill('0.25');
  await field('Skill').selectOption('High');
  await field('Description').fill('The bucket is public.\nSince spring.');
  await inspector.getByRole('button', { name: 'Add reference' }).click();
  await field('Name').fill('Bucket policy');
  await field('Address').fill('https://example.org/policy');
  await field('Owner').fill('Storage team');
  await field('Votes').fill('4');
  await field('Needs clarification').fill('Which bucket?');
  await page.keyboard.press('Tab');
  expect(savedNode(await espalier.tree(), 'Read last week’s backup')).toEqual({
    id: expect.any(String),
    kind: 'step',
    label: 'Read last week’s backup',
    ref: 'B7',
    exposure: 'present',
    stage: 'collection',
    layer: 'storage',
    description: 'The bucket is public.\nSince spring.',
    references: [{ name: 'Bucket policy', url: 'https://example.org/policy' }],
    attributes: { cost: 1200.5, time: 3, probability: 0.25, skill: 'high' },
    owner: 'Storage team',
    clarify: 'Which bucket?',
    votes: 4,
  });
});

test('What cannot be written is said below the field, and the document keeps what it had', async ({
  espalier,
  page,
}) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  const { field, inspector } = espalier;
  await field('Probability').fill('1.5');
  await expect(inspector.getByText('This can be 1 at most.')).toBeVisible();
  await expect(field('Probability')).toHaveAttribute('aria-invalid', 'true');
  await field('Cost').fill('much');
  await expect(inspector.getByText('This is not a number.')).toBeVisible();
  await field('Votes').fill('2.5');
  await expect(inspector.getByText('This has to be a whole number.')).toBeVisible();
  await field('Label').fill('');
  await expect(inspector.getByText('This is empty')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field('Label')).toHaveValue('Read a backup');
  expect(savedNode(await espalier.tree(), 'Read a backup')).toEqual({
    id: expect.any(String),
    kind: 'step',
    label: 'Read a backup',
  });
});

test('A mitigation is edited, and put on several nodes: one shield beside each', async ({ espalier }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  await espalier.addChild('Read customer data', 'Read the database');
  const { field, inspector } = espalier;
  await inspector.getByRole('button', { name: 'Add mitigation' }).click();
  await field('Label').fill('Encrypt at rest');
  await field('Status').selectOption('In place');
  await field('Effectiveness').fill('0.9');
  await field('Effort (person-days)').fill('12');
  await field('Owner').fill('Storage team');
  await field('Control').fill('house/encryption');
  await field('Put on a further node').selectOption('Read a backup');
  await expect(espalier.shields('Encrypt at rest')).toHaveCount(2);
  await inspector.getByRole('button', { name: 'Add evidence' }).click();
  await field('Check').fill('bucket-encryption');
  const saved = await espalier.tree();
  expect(saved.mitigations).toEqual([
    {
      id: expect.any(String),
      label: 'Encrypt at rest',
      on: [savedNode(saved, 'Read the database').id, savedNode(saved, 'Read a backup').id],
      status: 'in-place',
      effectiveness: 0.9,
      effort: 12,
      owner: 'Storage team',
      control: 'house/encryption',
      evidence: [{ tool: 'Tool', check: 'bucket-encryption' }],
    },
  ]);
});

test('Notes say what they are about, and groups what is in them', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.addChild('Read customer data', 'Read a backup');
  await espalier.press('n');
  await espalier.name('Ask the storage team');
  await espalier.field('Say what it is about').selectOption('Read customer data');
  await espalier.select('Read a backup');
  await page.keyboard.press('ControlOrMeta+g');
  await expect(espalier.field('Label')).toBeFocused();
  await espalier.field('Label').fill('Storage');
  await espalier.inspector.getByRole('checkbox', { name: 'Out of scope' }).check();
  await espalier.field('Take in a node').selectOption('Ask the storage team');
  await expect(espalier.group('Storage')).toBeVisible();
  const saved = await espalier.tree();
  const [goal, backup, note] = ['Read customer data', 'Read a backup', 'Ask the storage team'].map((label) =>
    savedNode(saved, label),
  );
  expect(note).toMatchObject({ kind: 'note', about: [backup!.id, goal!.id] });
  expect(saved.groups).toEqual([
    { id: expect.any(String), label: 'Storage', nodes: [backup!.id, note!.id], outOfScope: true },
  ]);
});

test('The document itself is edited while nothing is selected', async ({ espalier, page }) => {
  await espalier.openTemplate('Denial of Service');
  const { field, choice, inspector } = espalier;
  await field('Title').fill('Denial of Service, ours');
  await choice('Approach', 'Scenario-based').check();
  await field('Attacker').fill('A tenant');
  await field('Assumptions, one a line').fill('No quotas\nOne cluster');
  await field('Unit of cost').fill('EUR');
  await field('Name for sub-tree links').fill('our-dos');
  await field('Thoughts that have no place yet, one a line').fill('What about the registry?');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Denial of Service, ours' })).toBeAttached();
  await expect(inspector.getByText('Denial of Service, ours')).toBeVisible();
  expect(await espalier.tree()).toMatchObject({
    id: 'our-dos',
    title: 'Denial of Service, ours',
    approach: 'scenario-based',
    attacker: 'A tenant',
    assumptions: ['No quotas', 'One cluster'],
    units: { cost: 'EUR' },
    ideas: [{ label: 'What about the registry?' }],
  });
});

test('Typing is one step to undo', async ({ espalier, page }) => {
  await espalier.begin('goal', 'Read customer data');
  await espalier.field('Description').pressSequentially('All of it.');
  await espalier.field('Tag').pressSequentially('G1');
  await page.keyboard.press('Enter');
  await expect(espalier.node('Read customer data')).toBeFocused();
  await espalier.press('ControlOrMeta+z');
  await expect(espalier.field('Tag')).toHaveValue('');
  await expect(espalier.field('Description')).toHaveValue('All of it.');
  await espalier.press('ControlOrMeta+z');
  await expect(espalier.field('Description')).toHaveValue('');
});
