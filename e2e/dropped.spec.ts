import { expect, test } from './espalier';
import { SAMPLE, sampleWith } from './sample';

const utf16 = (text: string, mark: readonly [number, number]) => {
  const units = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xfe ? units.swap16() : units]);
};
const TEXT = JSON.stringify(sampleWith({ title: 'Größe 😀' }));

const OPENED: readonly (readonly [string, Buffer])[] = [
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', utf16(TEXT, [0xff, 0xfe])],
  ['UTF-16, big end first', utf16(TEXT, [0xfe, 0xff])],
];

test('Files in every encoding that says which it is are opened', async ({ espalier, page }) => {
  for (const [encoding, content] of OPENED) {
    await test.step(encoding, async () => {
      await espalier.openStart();
      await espalier.drop({ name: 'tree.json', content });
      await expect(page.getByRole('heading', { level: 1, name: 'Größe 😀' })).toBeAttached();
    });
  }
});

const REFUSED: readonly (readonly [name: string, content: Buffer | string, place: RegExp, reason: RegExp])[] =
  [
    ['empty.json', '', /^line 1, column 1$/, /empty/],
    ['latin-1.json', Buffer.from('{"title":"Gr\u00f6\u00dfe"}', 'latin1'), /^line 1, column 13$/, /not text/],
    ['video.json', Buffer.from('\0\0\0\x18ftypmp42video', 'latin1'), /^byte 1$/, /a video/],
    ['photo.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /^byte 1$/, /a JPEG picture/],
    ['slides.json', Buffer.from('PK\x03\x04slides', 'latin1'), /^byte 1$/, /ZIP/],
    ['page.json', '<!doctype html><title>x</title>', /^line 1, column \d+$/, /./],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /^file$/, /carries no attack tree/],
    ['--help', 'rm -rf /', /^line 1, column 1$/, /“rm”/],
  ];

test('Whatever else is dropped is refused with place and reason, and what is open stays', async ({
  espalier,
  page,
}) => {
  await espalier.openDocument(SAMPLE);
  const address = page.url();
  for (const [name, content, place, reason] of REFUSED) {
    await test.step(name, async () => {
      await espalier.drop({ name, content });
      const refusal = espalier.dialog('This file cannot be opened');
      await expect(refusal.getByRole('definition').nth(0)).toHaveText(name);
      await expect(refusal.getByRole('definition').nth(1)).toHaveText(place);
      await expect(refusal.getByText(reason).first()).toBeVisible();
      await espalier.press('Escape');
      await expect(refusal).toBeHidden();
    });
  }
  expect(page.url()).toBe(address);
  await expect(espalier.nodes).toHaveCount(SAMPLE.nodes.length);
});

test('A folder is refused in words', async ({ espalier, page }) => {
  await espalier.openStart();
  // What the browser gives for a folder: a file that cannot be read.
  await page.evaluate(() => {
    const folder = new File([], 'trees');
    const unread = () => Promise.reject(new DOMException('A folder.', 'NotFoundError'));
    Object.assign(folder, { slice: () => ({ arrayBuffer: unread }), arrayBuffer: unread });
    const data = { types: ['Files'], items: [{ kind: 'file', getAsFile: () => folder }] };
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: data });
    document.body.dispatchEvent(drop);
  });
  await expect(espalier.dialog('This file cannot be opened').getByText(/or it is a folder/)).toBeVisible();
});

test('Several files open at once; those that cannot are named', async ({ espalier, page }) => {
  await espalier.openStart();
  const titled = (title: string) => ({ name: `${title}.json`, content: sampleWith({ title }) });
  await espalier.drop(titled('First'), { name: 'bad.json', content: '{' }, titled('Second'), {
    name: 'worse.json',
    content: '[',
  });
  const refusal = espalier.dialog('This file cannot be opened');
  await expect(refusal.getByRole('definition').nth(0)).toHaveText('bad.json');
  await expect(refusal.getByRole('definition').nth(2)).toHaveText('worse.json');
  await expect(refusal.getByText('What else was chosen is open: 2 documents.')).toBeVisible();
  await espalier.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'First' })).toBeAttached();
  await page.getByRole('button', { name: 'Start page' }).click();
  const recent = page.getByRole('region', { name: 'Recent' });
  for (const title of ['First', 'Second'])
    await expect(recent.getByRole('button', { name: title, exact: true })).toBeVisible();
});
