import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, since } from '../../../soak/processorTime';
import { sentence } from '../format/problem';
import { read } from '../format/read';
import { write } from '../format/write';
import { element, escapedContent } from '../render/markup';
import { arbitraryTree } from '../tree/arbitrary';
import { carriedText } from './carriedText';
import { chunkBytes } from './chunks';
import { documentIn } from './documentIn';
import { pngWithDocument } from './pngDocument';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const IHDR = chunkBytes('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const IDAT = chunkBytes('IDAT', deflateSync(Uint8Array.from([0, 0])));
const IEND = chunkBytes('IEND', new Uint8Array());
const PNG = bytes(SIGNATURE, IHDR, IDAT, IEND);

const svg = (...content: readonly string[]) =>
  utf8(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${content.join('\n')}</svg>\n`);
const carrier = (text: string) => element('metadata', { 'data-format': 'attack-tree' }, escapedContent(text));

/** What comes of a picture: its text, or the refusal in one sentence. */
const opened = async (picture: Uint8Array) => {
  const text = await documentIn(picture);
  return text.ok ? text.value : sentence(text.problem);
};

const TREES = readdirSync('trees').map((name) => readFileSync(`trees/${name}`, 'utf8'));

describe('a picture carries the whole document', () => {
  it.each(TREES.map((text) => [JSON.parse(text).title, text]))('%s', async (_, text) => {
    const tree = read(text);
    if (!tree.ok) throw new Error('It is a good tree.');
    const carried = carriedText(tree.value);
    for (const picture of [await pngWithDocument(PNG, carried), svg(carrier(carried))]) {
      const again = read(await opened(picture));
      expect(again.ok && write(again.value)).toBe(text);
    }
  });

  it('whatever the document says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTree(), fc.string({ unit: 'binary', maxLength: 40 }), async (some, words) => {
        const readable = words.replace(/\p{C}/gu, '\uFFFE');
        const tree = { ...some, description: `]]></metadata><!-- &lt; ${readable}` };
        const carried = carriedText(tree);
        expect(await opened(await pngWithDocument(PNG, carried))).toBe(carried);
        expect(await opened(svg(carrier(carried)))).toBe(carried);
      }),
      { numRuns: 200 },
    );
  });

  it('also where another program has written it in another way', async () => {
    expect(await opened(svg('<metadata data-format="attack-tree"><![CDATA[{"a":"<b>"}]]></metadata>'))).toBe(
      '{"a":"<b>"}',
    );
    expect(
      await opened(
        svg("<g/><svg:metadata id='x' data-format = 'attack-tree' >{&#x22;&#97;&quot;}</svg:metadata >"),
      ),
    ).toBe('{"a"}');
    const plain = chunkBytes(
      'iTXt',
      bytes(utf8('attack-tree'), [0, 0, 0], utf8('en'), [0], utf8('Baum'), [0], utf8('{"ä"}')),
    );
    expect(await opened(bytes(SIGNATURE, IHDR, IDAT, plain, IEND))).toBe('{"ä"}');
  });
});

describe('a picture that carries none, or a damaged one, is refused with its place', () => {
  const good = () => pngWithDocument(PNG, '{"a":1}');
  const itxt = (...rest: readonly (Uint8Array | readonly number[])[]) =>
    bytes(SIGNATURE, IHDR, chunkBytes('iTXt', bytes(utf8('attack-tree'), [0], ...rest)), IDAT, IEND);

  it('PNG', async () => {
    const whole = await good();
    expect(await opened(PNG)).toMatch(/^file: This picture carries no attack tree/);
    expect(await opened(whole.subarray(0, -5))).toMatch(/^byte \d+: .*ends within the picture/);
    expect(await opened(whole.subarray(0, 60))).toMatch(/^byte 34 \(iTXt\): .*ends within the picture/);
    expect(await opened(whole.subarray(0, 8))).toMatch(/^byte 9: .*ends within the picture/);
    const bent = Uint8Array.from(whole);
    bent[60] = (bent[60] ?? 0) ^ 1;
    expect(await opened(bent)).toBe(
      'byte 34 (iTXt): The picture is damaged. The checksum of this part does not fit.',
    );
    expect(await opened(bytes(SIGNATURE, IDAT, IEND))).toBe(
      'byte 9: The picture is damaged. A PNG begins with IHDR.',
    );
    expect(await opened(bytes(SIGNATURE, IHDR, [0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0]))).toMatch(
      /^byte 34: .*no part of a PNG/,
    );
    expect(await opened(await pngWithDocument(whole, '{}'))).toMatch(/^byte \d+ \(iTXt\): .*second document/);
    expect(await opened(itxt([1, 0, 0, 0], utf8('no zlib')))).toMatch(/^byte 34 \(iTXt\): .*unpacked/);
    expect(await opened(itxt([1, 0, 0, 0], deflateSync(utf8('{"a":1}')).subarray(0, -6)))).toMatch(
      /^byte 34 \(iTXt\): .*unpacked/,
    );
    expect(await opened(itxt([7, 0, 0, 0], utf8('x')))).toMatch(/^byte 34 \(iTXt\): .*does not begin/);
    expect(await opened(itxt([0, 0]))).toMatch(/^byte 34 \(iTXt\): .*does not begin/);
    expect(await opened(itxt([0, 0, 0, 0], [0xc3, 0x28]))).toMatch(
      /^byte 34 \(iTXt\), line 1, column 1: .*not text/,
    );
  });

  it('a PNG whose document would fill the memory', async () => {
    const bomb = deflateSync(Buffer.alloc(300_000_000));
    expect(bomb.length).toBeLessThan(400_000);
    const start = process.cpuUsage();
    expect(await opened(itxt([1, 0, 0, 0], bomb))).toMatch(
      /^byte 34 \(iTXt\): The file is larger than 10 MB/,
    );
    const took = since(start);
    expect(isWithin(took, 1000), `${took} ms`).toBe(true);
  });

  it.each([
    ['without a document', svg('<g/>'), /^file: This picture carries no attack tree/],
    ['of something else', utf8('<html><body/></html>'), /^line 1, column 1: This is no SVG picture/],
    ['cut off', svg(carrier('{}')).subarray(0, -8), /^line 2, column \d+: The file ends within a tag/],
    [
      'cut off in its document',
      svg(carrier('{}')).subarray(0, -19),
      /^line 2, column \d+: The file ends within the picture/,
    ],
    ['cut off in a tag', utf8('<svg><g a="'), /^line 1, column 11: The file ends within a tag/],
    ['cut off in a comment', utf8('<svg><!-- '), /^line 1, column 6: <!-- has no end/],
    [
      'with tags that do not fit',
      utf8('<svg>\n<g></svg>'),
      /^line 2, column 4: This tag closes svg, and g is open/,
    ],
    ['with two documents', svg(carrier('{}'), carrier('{}')), /^line 3, column 1: .*second document/],
    [
      'with elements in its document',
      svg('<metadata data-format="attack-tree">{<b/>}</metadata>'),
      /^line 2, column \d+: .*text alone/,
    ],
    [
      'with entities of its own',
      utf8('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'),
      /^line 1, column 1: .*entities/,
    ],
    [
      'with a reference to one',
      svg('<metadata data-format="attack-tree">&a;</metadata>'),
      /^line 2, column \d+: This reference means nothing/,
    ],
    ['with two roots', utf8('<svg/><svg/>'), /^line 1, column 7: A second picture/],
    ['with words around it', utf8('<svg/>x'), /^line 1, column 7: Text stands outside/],
    ['with an attribute twice', utf8('<svg a="" a=""/>'), /^line 1, column 11: This attribute/],
  ])('an SVG %s', async (_, picture, expected) => {
    expect(await opened(picture)).toMatch(expected);
  });

  it.each([
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'byte 1: This is a JPEG picture'],
    ['PDF', [...utf8('%PDF-1.7')], 'byte 1: This is a PDF'],
    ['MP4', [0, 0, 0, 24, ...utf8('ftypmp42')], 'byte 1: This is a video or a photo'],
    ['ZIP', [0x50, 0x4b, 3, 4], 'byte 1: This is a ZIP archive'],
  ])('%s, whatever it is called', async (_, file, expected) => {
    expect(await opened(Uint8Array.from(file))).toContain(expected);
  });
});

it('whatever is bent in a picture, it is refused with a place or gives text; it never throws', async () => {
  const [file = ''] = TREES;
  const tree = read(file);
  if (!tree.ok) throw new Error('It is a good tree.');
  const carried = carriedText(tree.value);
  const pictures = [await pngWithDocument(PNG, carried), svg('<g a="b"/>', carrier(carried))];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pictures),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      async (picture, changes, cut) => {
        const bent = Uint8Array.from(
          picture.subarray(0, cut % 3 === 0 ? cut % picture.length : picture.length),
        );
        for (const [at, byte] of changes) bent[at % bent.length] = byte;
        const text = await documentIn(bent);
        if (text.ok) expect(typeof text.value).toBe('string');
        else expect(text.problem.place).toMatch(/^(file|byte \d+( \(\w{4}\))?(, .+)?|line \d+, column \d+)$/);
      },
    ),
    { numRuns: 3000 },
  );
});
