import { driver } from './driver';
import { expect, test } from './espalier';
import { sampleWith } from './sample';
import { byLabel, childrenOf } from './saved';

/** Two ways to read the database share the password, which has a mitigation. */
const SHARING = sampleWith(
  {},
  {
    id: 'goal',
    kind: 'goal',
    gate: 'or',
    label: 'Read customer data',
    children: ['database', 'backup'],
  },
  { id: 'database', kind: 'step', label: 'Read the database', children: ['console', 'reach'] },
  { id: 'console', kind: 'step', label: 'Use its console', children: ['password'] },
  { id: 'reach', kind: 'step', label: 'Reach the database', children: ['password'] },
);

test.describe('With a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a copied subtree is pasted with what it shares and its mitigations', async ({ espalier }) => {
    await espalier.openDocument(SHARING);
    await espalier.select('Read the database');
    await espalier.press('ControlOrMeta+c');
    await expect(espalier.notice).toContainText('Copied 4 nodes.');
    await espalier.select('Open the bucket');
    await espalier.press('ControlOrMeta+v');
    await expect(espalier.nodes).toHaveCount(11);

    const after = await espalier.tree();
    expect(childrenOf(after, 'Open the bucket')).toEqual(['Read the database']);
    const passwords = after.nodes.filter(({ label }) => label === 'Have its password');
    expect(passwords).toHaveLength(2);
    for (const { id } of passwords) {
      const parents = after.nodes.filter(({ children = [] }) => children.includes(id));
      expect(parents.map(({ label }) => label).sort()).toEqual(['Reach the database', 'Use its console']);
    }
    expect(after.mitigations).toHaveLength(1);
    expect([...after.mitigations![0]!.on].sort()).toEqual(passwords.map(({ id }) => id).sort());
    await expect(espalier.shields('Rotate passwords')).toHaveCount(2);
  });

  test('a subtree is cut from one document and pasted into another', async ({ espalier, context }) => {
    await espalier.openDocument(SHARING);
    await espalier.select('Read the database');
    await espalier.press('ControlOrMeta+x');
    await expect(espalier.notice).toContainText('Copied 4 nodes. Removed 4 nodes here.');
    await expect(espalier.nodes).toHaveCount(3);

    const other = driver(await context.newPage());
    await other.begin('goal', 'Sell the data');
    await other.press('ControlOrMeta+v');
    await expect(other.nodes).toHaveCount(5);
    expect(byLabel(await other.tree())).toMatchObject({
      nodes: [
        { label: 'Sell the data', children: ['Read the database'] },
        { label: 'Read the database', children: ['Use its console', 'Reach the database'] },
        { label: 'Use its console', children: ['Have its password'] },
        { label: 'Have its password' },
        { label: 'Reach the database', children: ['Have its password'] },
      ],
      mitigations: [{ label: 'Rotate passwords', on: ['Have its password'], status: 'planned' }],
    });
  });

  test('the tree is copied as a picture, and several selected nodes alone', async ({ espalier, page }) => {
    await espalier.openDocument(SHARING);
    const copiedSize = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
        return { width: picture.width, height: picture.height };
      });
    await espalier.select('Read the database');
    await espalier.press('Shift+Alt+c');
    await expect(espalier.notice).toContainText('Copied a picture of the tree.');
    const whole = await copiedSize();
    expect(whole.width).toBeGreaterThan(500);

    await espalier.node('Use its console').click({ modifiers: ['Shift'] });
    await espalier.fromMenu(espalier.node('Use its console'), 'Copy as PNG');
    await expect(espalier.notice).toContainText('Copied a picture of 2 nodes.');
    const part = await copiedSize();
    expect(part.width).toBeLessThan(whole.width);
    expect(part.height).toBeLessThan(whole.height);
  });

  test('what is no attack tree is not pasted, and it says so', async ({ espalier, page }) => {
    await espalier.openDocument(SHARING);
    const before = await espalier.tree();
    await page.evaluate(() => navigator.clipboard.writeText('{ "some": "other document" }'));
    await espalier.select('Open the bucket');
    await espalier.press('ControlOrMeta+v');
    await expect(espalier.notice).toContainText('The clipboard has no attack tree.');
    expect(await espalier.tree()).toEqual(before);
  });
});

test('Where the browser keeps the clipboard to itself, copies are pasted in the page', async ({
  espalier,
}) => {
  await espalier.openDocument(SHARING);
  await espalier.fromMenu(espalier.node('Have its password'), /^Copy(?! as)/);
  await expect(espalier.notice).toContainText('Copied 1 node');
  await espalier.fromMenu(espalier.node('Open the bucket'), /^Paste(?! an)/);
  await expect(espalier.shields('Rotate passwords')).toHaveCount(2);
  await espalier.press('ControlOrMeta+z');
  await expect(espalier.shields('Rotate passwords')).toHaveCount(1);
  await espalier.select('Open the bucket');
  await espalier.press('ControlOrMeta+v');
  await expect(espalier.shields('Rotate passwords')).toHaveCount(2);
  expect(childrenOf(await espalier.tree(), 'Open the bucket')).toEqual(['Have its password']);
});

test('A duplicate stands beside its original', async ({ espalier }) => {
  await espalier.openDocument(SHARING);
  await espalier.select('Read a backup');
  await espalier.press('ControlOrMeta+d');
  await expect(espalier.nodes).toHaveCount(9);
  expect(childrenOf(await espalier.tree(), 'Read customer data')).toEqual([
    'Read the database',
    'Read a backup',
    'Read a backup',
  ]);
});
