import { isAccessible } from './accessible';
import type { Espalier } from './driver';
import { expect, test } from './espalier';
import { SAMPLE, sampleWith } from './sample';

const SECRETIVE = sampleWith({ description: 'A secret of the whole.', attacker: 'Another secret.' });

const CARRIES = 'This picture can be opened as a tree: it contains every field.';

/** Exports a picture, with what is chosen in the dialog beforehand. */
async function exported(
  espalier: Espalier,
  format: 'PNG' | 'SVG',
  choose: () => Promise<unknown> = async () => {},
) {
  await espalier.press('ControlOrMeta+e');
  const dialog = espalier.dialog('Export');
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  await choose();
  const file = await espalier.handed(() => dialog.getByRole('button', { name: `Export ${format}` }).click());
  await expect(dialog).toBeHidden();
  return file;
}

for (const format of ['PNG', 'SVG'] as const) {
  test(`An exported ${format} is opened as the tree it shows, with every field`, async ({
    espalier,
    page,
  }) => {
    await espalier.openTemplate('From a hostPath Mount to the Node');
    const before = await espalier.tree();
    const { name, content } = await exported(espalier, format, async () => {
      await expect(espalier.dialog('Export').getByText(CARRIES)).toBeVisible();
    });
    await page.getByRole('button', { name: 'Start page' }).click();
    await espalier.openFile(content, name);
    await expect(espalier.nodes).toHaveCount(before.nodes.length);
    expect(await espalier.tree()).toEqual(before);
  });
}

test('A picture is opened by dropping it, and by pasting it', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  const { content } = await exported(espalier, 'PNG');
  for (const give of [espalier.drop, espalier.pasteFiles]) {
    await espalier.openStart();
    await give({ name: 'image.png', content });
    await expect(page.getByRole('heading', { level: 1, name: SAMPLE.title })).toBeAttached();
    await expect(espalier.nodes).toHaveCount(SAMPLE.nodes.length);
  }
});

test('The source of an SVG is pasted as text, and opens', async ({ espalier, page }) => {
  await espalier.openDocument(SAMPLE);
  const { content } = await exported(espalier, 'SVG');
  await espalier.openStart();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }));
  }, content.toString('utf8'));
  await expect(espalier.nodes).toHaveCount(SAMPLE.nodes.length);
});

test('Pictures carry nothing when the switch is off, and the switch is remembered', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  const carry = espalier.dialog('Export').getByRole('checkbox', { name: 'Carry the tree' });
  const off = () => carry.uncheck();
  for (const format of ['PNG', 'SVG'] as const) {
    const { name, content } = await exported(espalier, format, off);
    expect(content.includes('attack-tree')).toBe(false);
    expect(content.includes('Rotate passwords')).toBe(format === 'SVG');
    await espalier.openFile(content, name);
    const refusal = espalier.dialog('This file cannot be opened');
    await expect(refusal.getByText(/^This picture carries no attack tree/)).toBeVisible();
    await espalier.press('Escape');
  }
  await page.reload();
  await expect(espalier.nodes.first()).toBeVisible();
  await espalier.press('ControlOrMeta+e');
  await expect(carry).not.toBeChecked();
  await expect(espalier.dialog('Export').getByText('it cannot be opened as a tree')).toBeVisible();
});

for (const format of ['PNG', 'SVG'] as const) {
  test(`A ${format} of a selection carries the selected nodes and their mitigations, and nothing else`, async ({
    espalier,
  }) => {
    await espalier.openDocument(SECRETIVE);
    await espalier.select('Read the database');
    await espalier.node('Have its password').click({ modifiers: ['Shift'] });
    const { name, content } = await exported(espalier, format, async () => {
      const dialog = espalier.dialog('Export');
      await dialog.getByRole('radio', { name: 'Selection (2)' }).check();
      await expect(
        dialog.getByText('of the selected nodes and their mitigations, and nothing else.'),
      ).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await espalier.page.emulateMedia({ colorScheme });
        await isAccessible(espalier, `the export of a selection in the ${colorScheme} theme`);
      }
    });
    if (format === 'SVG') {
      const svg = content.toString('utf8');
      expect(svg).toContain('Have its password');
      for (const secret of ['secret', 'Reach the database', 'backup', 'bucket'])
        expect(svg).not.toContain(secret);
    }
    await espalier.openStart();
    await espalier.openFile(content, name);
    await expect(espalier.nodes).toHaveCount(2);
    const tree = await espalier.tree();
    expect(tree).toMatchObject({
      nodes: [{ label: 'Read the database', children: ['password'] }, { label: 'Have its password' }],
      mitigations: [{ label: 'Rotate passwords', on: ['password'] }],
    });
    expect(JSON.stringify(tree)).not.toContain('ecret');
  });
}

test('A damaged picture is refused with the place, and what is open stays', async ({ espalier }) => {
  await espalier.openDocument(SAMPLE);
  const png = await exported(espalier, 'PNG');
  const svg = await exported(espalier, 'SVG');
  const bent = Buffer.from(png.content);
  bent[60] = (bent[60] ?? 0) ^ 1;
  const FILES: readonly (readonly [string, Buffer, RegExp])[] = [
    ['bent.png', bent, /^byte 34 \(iTXt\)$/],
    ['half.png', png.content.subarray(0, 2000), /^byte \d+ \(\w{4}\)$/],
    ['half.svg', svg.content.subarray(0, svg.content.length - 50), /^line \d+, column \d+$/],
    ['photo.png', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /^byte 1$/],
  ];
  for (const [name, content, place] of FILES) {
    await espalier.openFile(content, name);
    const refusal = espalier.dialog('This file cannot be opened');
    await expect(refusal.getByRole('definition').nth(0)).toHaveText(name);
    await expect(refusal.getByRole('definition').nth(1)).toHaveText(place);
    await espalier.press('Escape');
  }
  await expect(espalier.nodes).toHaveCount(SAMPLE.nodes.length);
});
