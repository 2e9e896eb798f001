import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { sampleWith } from './sample';

const CLUSTER = 'Administrative Access to a Cluster';
const GOAL = 'Gain administrative access to the cluster';
const POLICY = 'No network policy keeps pods from the API server';
const LISTED = 'Let only listed workloads reach the API server';
const NARROW = 'Replace cluster-admin bindings by narrow roles';

/** Read the database (both leaves) or open the bucket; rotating passwords costs 3 days, closing the bucket 5. */
const DATA = sampleWith({
  mitigations: [
    { id: 'rotate', label: 'Rotate passwords', on: ['password'], status: 'planned', effort: 3 },
    { id: 'close', label: '=Close the bucket', on: ['bucket'], status: 'proposed', effort: 5 },
    { id: 'guard', label: 'Guard the data', on: ['goal'], status: 'proposed', effort: 20 },
  ],
});

const names = (espalier: Espalier) =>
  espalier.attacks.evaluateAll((lines) =>
    lines.flatMap((line) => line.querySelector('.attack-leaves')?.textContent ?? []),
  );

test('The right panel is two tabs, by the keyboard too, and stays as it was left', async ({
  espalier,
  page,
}) => {
  await espalier.openTemplate(CLUSTER);
  const inspector = page.getByRole('tab', { name: 'Inspector' });
  const analysis = page.getByRole('tab', { name: 'Analysis' });
  await expect(inspector).toHaveAttribute('aria-selected', 'true');
  await inspector.focus();
  await espalier.press('ArrowRight');
  await expect(analysis).toBeFocused();
  await expect(espalier.analysis.getByText(GOAL, { exact: true }).first()).toBeVisible();
  await espalier.press('ControlOrMeta+i', 'ControlOrMeta+i');
  await expect(analysis).toHaveAttribute('aria-selected', 'true');
  await espalier.select(POLICY);
  await espalier.press('F2', 'Escape', 'ControlOrMeta+z');
  await expect(analysis).toHaveAttribute('aria-selected', 'true');
});

test('An attack that is chosen lights up on the canvas and reads as a story to be copied', async ({
  espalier,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await espalier.openTemplate(CLUSTER);
  await espalier.openAnalysis();
  await expect(espalier.answer('Which attacks remain?')).toContainText('3 minimal attack sets, exactly');
  await expect(espalier.attacks).toHaveCount(3);

  const attack = espalier.attacks.filter({ hasText: 'Tokens and secrets are mounted' });
  await attack.getByRole('button').first().click();
  const steps = attack.getByRole('list', { name: 'The attack, step by step' }).getByRole('listitem');
  await expect(steps.last()).toContainText(GOAL);
  const many = await steps.count();
  await expect(espalier.lit(many)).toHaveAccessibleName(new RegExp(`^Goal, OR, ${GOAL}`));
  await expect(espalier.lit(1)).toBeVisible();
  await expect(espalier.lit(many + 1)).toHaveCount(0);
  await expect(espalier.node('Guess a weak password')).not.toHaveAccessibleName(/of the attack/);

  await attack.getByRole('button', { name: 'Copy as text' }).click();
  await expect(espalier.notice).toContainText('on the clipboard');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [title, first, ...others] = text.split('\n');
  expect(title).toBe(`How “${GOAL}” is reached:`);
  expect(first).toMatch(/^1\. /);
  expect(others.at(-1)).toMatch(new RegExp(`^${many}\\. ${GOAL} \\(from \\d+\\)$`));

  await espalier.press('Escape');
  await expect(espalier.lit(1)).toHaveCount(0);
  await expect(attack.getByRole('button').first()).toHaveAttribute('aria-expanded', 'false');
});

test('Attacks are listed by size, cost, probability, skill and stages', async ({ espalier }) => {
  const leaf = (id: string, label: string, attributes: object, stage: string) => ({
    id,
    kind: 'step',
    label,
    attributes,
    stage,
  });
  await espalier.openDocument(
    sampleWith(
      { units: { cost: 'EUR' } },
      leaf('reach', 'Reach the database', { cost: 10, probability: 0.9, skill: 'low' }, 'discovery'),
      leaf('password', 'Have its password', { cost: 5, probability: 0.8, skill: 'low' }, 'execution'),
      leaf('bucket', 'Open the bucket', { cost: 40, probability: 0.1, skill: 'expert' }, 'execution'),
    ),
  );
  await espalier.openAnalysis();
  const database = 'Reach the database + Have its password';
  const bucket = 'Open the bucket';
  const order = espalier.analysis.getByLabel('In order of').first();
  const remarks = { cost: '2 leaves, 15 EUR', probability: '2 leaves, 72 %', skill: '2 leaves, low skill' };
  expect(await names(espalier)).toEqual([bucket, database]);
  for (const [by, remark] of Object.entries(remarks)) {
    await order.selectOption(by);
    await expect(espalier.attacks.first()).toContainText(remark);
    expect(await names(espalier)).toEqual([database, bucket]);
  }
  await order.selectOption('stages');
  await expect(espalier.attacks.first()).toContainText('1 leaf, crosses 1 stage');
  expect(await names(espalier)).toEqual([bucket, database]);
});

test('Hundreds of attacks are counted exactly, and listed as one scrolls', async ({ espalier }) => {
  const steps = Array.from({ length: 6 }, (_, at) => `step-${at}`);
  const leaves = steps.flatMap((step) => [1, 2, 3].map((at) => ({ step, id: `${step}-${at}` })));
  await espalier.openDocument({
    ...sampleWith({ title: 'Combinations', mitigations: [] }),
    nodes: [
      { id: 'goal', kind: 'goal', gate: 'and', label: 'All six', children: steps },
      ...steps.map((step) => ({
        id: step,
        kind: 'step',
        gate: 'or',
        label: step,
        children: leaves.filter((leaf) => leaf.step === step).map(({ id }) => id),
      })),
      ...leaves.map(({ id }) => ({ id, kind: 'step', label: id })),
    ],
  });
  await espalier.openAnalysis();
  await expect(espalier.answer('Which attacks remain?')).toContainText('729 minimal attack sets, exactly');
  await expect(espalier.attacks.first()).toContainText('step-0-1 + step-1-1');
  const listed = await espalier.attacks.count();
  expect(listed).toBeLessThan(200);
  await espalier.attacks.nth(listed - 1).scrollIntoViewIfNeeded();
  await expect.poll(() => espalier.attacks.count()).toBeGreaterThan(listed);
});

test('Closing sets are counted from today or by themselves, by number or by effort', async ({ espalier }) => {
  await espalier.openDocument(DATA);
  await espalier.openAnalysis();
  const answer = espalier.answer('What closes it?');
  const sets = answer.getByRole('list', { name: 'Closing sets' }).getByRole('listitem');
  await expect(answer).toContainText('2 closing sets of what is still missing');
  await expect(sets).toHaveText([
    /^Guard the data1 mitigation, 20 person-days/,
    /^Rotate passwords \+ =Close/,
  ]);
  await answer.getByLabel('In order of').selectOption('effort');
  await expect(sets.first()).toContainText('2 mitigations, 8 person-days');
  await expect(answer.getByRole('list', { name: 'Best next mitigation' })).toContainText('Guard the data');
  await expect(answer).toContainText('Cuts all 2 attack sets: it closes the goal.');

  await sets.first().getByRole('button', { name: 'What if' }).click();
  await expect(espalier.analysis.getByText('CLOSED').first()).toBeVisible();
  await expect(answer).toContainText('Nothing is missing');
  await expect(espalier.answer('Where does it all pass?')).toContainText('Defence in depth: 1');
  await answer.getByRole('radio', { name: 'By themselves' }).check();
  await expect(answer).toContainText('2 closing sets');
});

test('A goal that nothing listed closes is shown the attack that no mitigation stops', async ({
  espalier,
}) => {
  await espalier.openDocument(sampleWith({}));
  await espalier.openAnalysis();
  const answer = espalier.answer('What closes it?');
  await expect(answer).toContainText('Nothing listed closes it');
  await answer
    .getByText('No mitigation stops')
    .locator('..')
    .getByRole('button', { name: 'Tell the story' })
    .click();
  await expect(espalier.lit(1)).toHaveAccessibleName(/Open the bucket/);
  await expect(espalier.lit(3)).toHaveAccessibleName(/Read customer data/);
});

test('One mitigation more changes verdict, counts and picture together', async ({ espalier }) => {
  await espalier.openTemplate(CLUSTER);
  await espalier.openAnalysis();
  await expect(espalier.node(GOAL)).toHaveAccessibleName(/, open/);
  const best = espalier.analysis.getByRole('list', { name: 'Best next mitigation' });
  await best.getByRole('button', { name: `Suppose “${LISTED}” to be in force` }).click();
  await expect(espalier.analysis.getByText('CLOSED').first()).toBeVisible();
  await expect(espalier.answer('Which attacks remain?')).toContainText('nothing reaches the goal');
  await expect(espalier.answer('What does it cost?')).toContainText('there is no figure');
  await expect(espalier.node(GOAL)).toHaveAccessibleName(/, closed/);
  await expect(espalier.answer('Where does it all pass?')).toContainText(LISTED);
  expect((await espalier.tree()).mitigations?.find(({ label }) => label === LISTED)?.status).toBe('proposed');
});

test('Metrics say whether they are exact, in the units of the document, and what they lack', async ({
  espalier,
}) => {
  await espalier.openDocument(
    sampleWith(
      { units: { cost: 'EUR' } },
      { id: 'reach', kind: 'step', label: 'Reach the database', attributes: { cost: 10 } },
      { id: 'bucket', kind: 'step', label: 'Open the bucket', attributes: { cost: 30, time: 2 } },
    ),
  );
  await espalier.openAnalysis();
  const answer = espalier.answer('What does it cost?');
  const metric = (label: string) => answer.getByText(label, { exact: true }).locator('..');
  await expect(metric('Minimum cost')).toContainText('10 EUR to 30 EUR');
  await expect(metric('Minimum cost')).toContainText('bounded');
  await answer.getByText('1 leaf has no cost').click();
  await answer.getByRole('button', { name: 'Have its password' }).click();
  await expect(espalier.node('Have its password')).toHaveAttribute('aria-current', 'true');
});

test('Of several goals one is in question', async ({ espalier }) => {
  await espalier.openTemplate('Attacker on the Network');
  await espalier.openAnalysis();
  const goals = espalier.analysis.getByLabel('Goal', { exact: true });
  const labels = await goals.locator('option').allTextContents();
  expect(labels).toHaveLength(19);
  await goals.selectOption({ index: 18 });
  await expect(espalier.analysis.getByText(/minimal attack sets?, exactly/)).toBeVisible();
  await espalier.attacks.first().getByRole('button').first().click();
  const story = espalier.analysis.getByRole('list', { name: 'The attack, step by step' });
  await expect(story.getByRole('listitem').last()).toContainText(labels[18]?.replace('OPEN ', '') ?? '');
});

test('What is out of scope is left out on request, and the panel says so', async ({ espalier }) => {
  const groups = [{ id: 'theirs', label: 'Another model', nodes: ['bucket'], outOfScope: true }];
  await espalier.openDocument(sampleWith({ groups }));
  await espalier.openAnalysis();
  await expect(espalier.analysis).toContainText('1 node out of scope, counted like all others.');
  await expect(espalier.answer('Which attacks remain?')).toContainText('2 minimal attack sets, exactly');
  await espalier.analysis.getByLabel('Leave out what is out of scope').check();
  await expect(espalier.answer('Which attacks remain?')).toContainText('1 minimal attack set, exactly');
  await expect(espalier.analysis).toContainText('1 node left out below');
});

test('Sub-trees are expanded through the documents at hand, which are named', async ({ espalier }) => {
  await espalier.openTemplate(CLUSTER);
  await espalier.openAnalysis();
  await expect(espalier.analysis).toContainText('1 sub-tree, each taken as drawn.');
  await espalier.analysis.getByLabel('Expand sub-trees').check();
  await expect(espalier.analysis).toContainText('Through “Malicious Code Execution” (template).');
  await expect(espalier.answer('Which attacks remain?')).toContainText('13 minimal attack sets, exactly');
  await espalier.attacks.nth(1).getByRole('button').first().click();
  const story = espalier.analysis.getByRole('list', { name: 'The attack, step by step' });
  await expect(story.getByRole('listitem').last()).toContainText(GOAL);
});

test('A tree with too many attacks to count says where it stopped, and tells one', async ({
  espalier,
  page,
}) => {
  test.slow();
  const leaves = Array.from({ length: 140 }, (_, at) => ({
    id: `leaf-${at}`,
    kind: 'step',
    label: `Leaf ${at}`,
  }));
  const clauses = Array.from({ length: 260 }, (_, at) => ({
    id: `clause-${at}`,
    kind: 'step',
    gate: 'or',
    label: `Clause ${at}`,
    children: [...new Set([at * 37, at * at * 11 + 5, at * 71 + 13].map((leaf) => `leaf-${leaf % 140}`))],
  }));
  await espalier.openStart();
  await espalier.openFile({
    ...sampleWith({ title: 'Intricate', mitigations: [] }),
    nodes: [
      { id: 'goal', kind: 'goal', gate: 'and', label: 'All of them', children: clauses.map(({ id }) => id) },
      ...clauses,
      ...leaves,
    ],
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Intricate' })).toBeAttached();
  await page.getByRole('tab', { name: 'Analysis' }).click();
  const answer = espalier.answer('Which attacks remain?');
  await expect(answer).toContainText('Too many to count: stopped at 1,000,000 diagram nodes', {
    timeout: 60_000,
  });
  await expect(answer).toContainText('Certain so far');
  await answer.getByRole('button', { name: 'Tell the story' }).click();
  const story = answer.getByRole('list', { name: 'The attack, step by step' });
  await expect(story.getByRole('listitem').last()).toContainText('All of them');
});

test('The control map is sorted by its heads and leaves as CSV and Markdown', async ({ espalier, page }) => {
  await espalier.openDocument(DATA);
  await espalier.openAnalysis();
  await page.getByRole('button', { name: 'Control map' }).click();
  const dialog = espalier.dialog('Control map');
  const rows = dialog.getByRole('rowheader');
  await expect(rows).toHaveText(['Guard the data', 'Rotate passwords', '=Close the bucket']);
  await dialog.getByRole('columnheader', { name: 'Effort' }).getByRole('button').click();
  await dialog.getByRole('columnheader', { name: 'Effort' }).getByRole('button').click();
  await expect(dialog.getByRole('columnheader', { name: 'Effort' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(rows).toHaveText(['Rotate passwords', '=Close the bucket', 'Guard the data']);

  const file = await espalier.handed(() => dialog.getByRole('button', { name: 'CSV file' }).click());
  expect(file.name).toBe('customer-data-control-map.csv');
  expect(file.content.toString('utf8').replace('\uFEFF', '').split('\r\n')).toEqual([
    'Mitigation,Status,Effectiveness,Effort (person-days),Owner,Leaves cut,Reach the database,Have its password,Open the bucket',
    'Rotate passwords,Planned,100 %,3,,1 of 3,,cut,',
    "'=Close the bucket,Proposed,100 %,5,,1 of 3,,,cut",
    'Guard the data,Proposed,100 %,20,,3 of 3,cut,cut,cut',
    '',
  ]);
  const text = await espalier.handed(() => dialog.getByRole('button', { name: 'Markdown file' }).click());
  expect(text.content.toString('utf8')).toContain('| Rotate passwords | Planned | 100 % | 3 |');
});

test('The checklist has every leaf by its layer, with what is against it', async ({ espalier, page }) => {
  await espalier.openTemplate(CLUSTER);
  await espalier.openAnalysis();
  await page.getByRole('button', { name: 'Checklist' }).click();
  const dialog = espalier.dialog('Checklist');
  const row = dialog.getByRole('row', { name: POLICY });
  await expect(row).toContainText('Present');
  await expect(row).toContainText(`${LISTED} (proposed)`);
  await expect(row).toContainText('Open');
  const bound = dialog.getByRole('row', { name: 'Service account of the pod is bound to cluster-admin' });
  await expect(bound).toContainText(`${NARROW} (planned)`);
  const file = await espalier.handed(() => dialog.getByRole('button', { name: 'CSV file' }).click());
  expect(file.content.toString('utf8')).toContain(`Network,${POLICY},,Present,${LISTED} (proposed),Open`);
});
