import { cpus } from 'node:os';
import { deflateSync } from 'node:zlib';
import { parseJson } from '../src/core/format/json';
import { MAX_BYTES } from '../src/core/format/problem';
import { read } from '../src/core/format/read';
import { readOutline } from '../src/core/formats/outline/read';
import { chunkBytes } from '../src/core/pictures/chunks';
import { documentIn } from '../src/core/pictures/documentIn';
import { pngWithDocument } from '../src/core/pictures/pngDocument';
import { element, escapedContent } from '../src/core/render/markup';
import { MAX_NODES } from '../src/core/tree/limits';

/**
 * Reads ever larger inputs, up to the limit, with every parser, and prints what doubling costs: a linear one takes 2. Node is
 * started with room for young objects (`package.json`), else the steps of the garbage collector are measured instead.
 */
const ROUNDS = 25;
const MOST = 2.6;

interface Parser {
  readonly name: string;
  /** The largest input, in bytes. */
  readonly limit: number;
  /** Makes an input of about this size, and gives back the reading of it. */
  readonly reading: (size: number) => (() => unknown) | Promise<() => unknown>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const HEAD = '{"format":"attack-tree","version":1,"id":"x","title":"x","approach":"bottom-up","nodes":[';
const WORD = 'word ';

/** As many nodes as there may be, whose texts fill the size. */
function treeOf(size: number, nodes: number): string {
  const frame = '{"id":"a00000","kind":"step","label":"x","description":""},'.length;
  const text = WORD.repeat(Math.max(1, Math.floor((size / nodes - frame) / WORD.length)));
  const node = (_: unknown, index: number) =>
    `{"id":"a${String(index).padStart(5, '0')}","kind":"step","label":"x","description":"${text}"}`;
  return `${HEAD}${Array.from({ length: nodes }, node).join()}]}`;
}

const manyNodes = (size: number) => treeOf(size, Math.floor((MAX_NODES * size) / MAX_BYTES));
const longTexts = (size: number) => treeOf(size, Math.ceil(size / 19_000));

const PNG = [137, 80, 78, 71, 13, 10, 26, 10];
const HEADER = chunkBytes('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pngOf = (pixels: Uint8Array) =>
  Uint8Array.from(
    Buffer.concat([
      Buffer.from(PNG),
      HEADER,
      chunkBytes('IDAT', pixels),
      chunkBytes('IEND', new Uint8Array()),
    ]),
  );

const outlineOf = (size: number) =>
  Array.from({ length: size / 40 }, (_, index) =>
    `${'  '.repeat(index % 8)}- Step ${index} `.padEnd(39),
  ).join('\n');

const PARSERS: readonly Parser[] = [
  {
    name: 'JSON, one long text',
    limit: MAX_BYTES,
    reading: (size) => {
      const text = `{"a":"${WORD.repeat(size / WORD.length - 2)}"}`;
      return () => parseJson(text);
    },
  },
  {
    name: 'JSON, a million small parts',
    limit: MAX_BYTES,
    reading: (size) => {
      const part = '[12345678],';
      const text = `[${part.repeat(size / part.length - 1)}1]`;
      return () => parseJson(text);
    },
  },
  { name: 'document, many nodes', limit: MAX_BYTES, reading: (size) => readingOf(manyNodes(size)) },
  { name: 'document, long texts', limit: MAX_BYTES, reading: (size) => readingOf(longTexts(size)) },
  {
    name: 'document, refused at its end',
    limit: MAX_BYTES,
    reading: (size) => readingOf(`${manyNodes(size).slice(0, -1)}x`),
  },
  {
    name: 'SVG that carries a document',
    limit: MAX_BYTES,
    reading: (size) => {
      const carrier = element('metadata', { 'data-format': 'attack-tree' }, escapedContent(manyNodes(size)));
      return openingOf(utf8(`<svg>${carrier}</svg>`));
    },
  },
  {
    name: 'SVG of many elements',
    limit: MAX_BYTES,
    reading: (size) => openingOf(utf8(`<svg>${'<g a="b"/>'.repeat(size / 10)}</svg>`)),
  },
  {
    name: 'PNG that carries a document',
    limit: MAX_BYTES,
    reading: async (size) => openingOf(await pngWithDocument(pngOf(deflateSync('pixels')), longTexts(size))),
  },
  {
    name: 'PNG of many pixels',
    limit: MAX_BYTES,
    reading: (size) => openingOf(pngOf(new Uint8Array(size))),
  },
  {
    name: 'indented list',
    limit: MAX_NODES * 40,
    reading: (size) => {
      const text = outlineOf(size);
      return () => readOutline(text);
    },
  },
];

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log('| parser | a quarter | a half | the limit | | doubling costs at most |');
console.log('| --- | ---: | ---: | ---: | --- | ---: |');
let worst = 0;
for (const { name, limit, reading } of PARSERS) {
  const times = await quickest(await Promise.all([4, 2, 1].map((part) => reading(Math.floor(limit / part)))));
  const [quarter = 0, half = 0, whole = 0] = times;
  const cost = Math.max(half / quarter, whole / half);
  worst = Math.max(worst, cost);
  const cells = times.map((time) => `${time.toFixed(1)} ms`).join(' | ');
  console.log(`| ${name} | ${cells} | ${(limit / 1_000_000).toFixed(1)} MB | ${cost.toFixed(2)} |`);
}
if (worst > MOST) {
  console.error(`\nDoubling costs ${worst.toFixed(2)} times somewhere; ${MOST} is allowed.`);
  process.exitCode = 1;
}

function readingOf(text: string): () => unknown {
  return () => read(text);
}

function openingOf(bytes: Uint8Array): () => unknown {
  return () => documentIn(bytes);
}

/**
 * The least time of several runs of each, in milliseconds of the processor, in turn: whatever else the machine does only
 * adds, and never to one of them alone.
 */
async function quickest(runs: readonly (() => unknown)[]): Promise<readonly number[]> {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, run] of runs.entries()) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      best[index] = Math.min(best[index] ?? 0, (user + system) / 1000);
    }
  }
  return best;
}
