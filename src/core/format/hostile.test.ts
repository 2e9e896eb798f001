import { expect, it } from 'vitest';
import { isWithin, processorTime } from '../../../soak/processorTime';
import { MAX_BYTES, sentence } from './problem';
import { read } from './read';

const HEAD = '{"format":"attack-tree","version":1,"id":"x","title":"x","approach":"bottom-up","nodes":[';

/** As many units between two ends as ten megabytes hold. */
const filled = (before: string, unit: string | ((index: number) => string), after: string) => {
  const units: string[] = [];
  let length = before.length + after.length;
  for (;;) {
    const next = typeof unit === 'string' ? unit : unit(units.length);
    length += next.length;
    if (length > MAX_BYTES) return before + units.join('') + after;
    units.push(next);
  }
};

const chained = (index: number) =>
  `{"id":"a${index}","kind":"step","label":"Step ${index}","children":["a${index + 1}"]},`;

/** In milliseconds of the processor. */
const LIMIT = 1000;

it.each([
  ['no end of brackets', filled('', '[', ''), 'line 1, column 65: This is more than 64 levels deep.'],
  [
    'one long number',
    filled('[', '1', 'x]'),
    `line 1, column 2: A value is wanted here, not “${'1'.repeat(39)}…”.`,
  ],
  ['nothing but space', filled('', ' ', ''), 'line 1, column 10000001: The file is empty.'],
  ['nothing but lines', filled('', '\n', 'x'), 'line 10000000, column 1: A value is wanted here, not “x”.'],
  [
    'millions of empty nodes',
    filled(HEAD, '{},', '{}]}'),
    'file: This has more than a million objects and lists.',
  ],
  [
    'millions of keys',
    filled('{', (index) => `"${index}":0,`, '"x":0}'),
    'file: This has more than 100 keys.',
  ],
  [
    'one long key',
    filled('{"format":"attack-tree","version":1,"', 'k', '":0}'),
    `["${'k'.repeat(39)}…"]: This key is not part of the format.`,
  ],
  [
    'one long label',
    filled(`${HEAD}{"id":"a","kind":"step","label":"`, 'x', '"}]}'),
    'nodes[0].label: This has more than 500 characters.',
  ],
  [
    'millions of children that are no ids',
    filled(`${HEAD}{"id":"a","kind":"step","label":"x","children":[`, '1,', '1]}]}'),
    'nodes[0].children[0]: Text is wanted here, not a number.',
  ],
  [
    'millions of times the same child',
    filled(`${HEAD}{"id":"a","kind":"step","label":"x","children":[`, '"a",', '"a"]}]}'),
    'nodes[0].children[1]: “a” stands here twice.',
  ],
  [
    'nodes beyond all measure',
    filled(HEAD, chained, '{"id":"z","kind":"goal","label":"x","children":["z"]}]}'),
    /^nodes: This list has [\d,]+ entries; at most 20,000 are allowed\.$/,
  ],
])('ten megabytes of %s are refused in about a second', (_, text, expected) => {
  const { value: result, took } = processorTime(() => read(text));
  expect(result.ok ? 'opened' : sentence(result.problem)).toMatch(expected);
  expect(isWithin(took, LIMIT), `${took} ms`).toBe(true);
});

it('a circle of all the nodes that there may be is refused, and named', () => {
  const links = Array.from({ length: 19_999 }, (_, index) => chained(index)).join('');
  const text = `${HEAD}${links}{"id":"a19999","kind":"step","label":"x","children":["a0"]}]}`;
  const result = read(text);
  expect(result.ok ? 'opened' : sentence(result.problem)).toMatch(
    /^nodes\[\d+\]\.children\[0\]: The tree goes in a circle: a0 → a1 → … \d+ more … → a\d+ → a0\.$/,
  );
});

it('ten megabytes of text are opened', () => {
  const text = 'word '.repeat(4000);
  const tale = (index: number) => `{"id":"a${index}","kind":"step","label":"x","description":"${text}"},`;
  expect(read(filled(HEAD, tale, '{"id":"z","kind":"step","label":"x"}]}'))).toMatchObject({ ok: true });
});

const nodes = (count: number) =>
  Array.from({ length: count }, (_, index) => `{"id":"a${index}","kind":"step","label":"x"}`).join();
const one = (key: string, text: string) =>
  `${HEAD}{"id":"a","kind":"step","label":"x","${key}":${JSON.stringify(text)}}]}`.replace(
    '"label":"x","label"',
    '"label"',
  );
const bytes = (count: number) => `${one('description', '').padEnd(count)}`;

it.each([
  [
    '20,000 nodes',
    `${HEAD}${nodes(20_000)}]}`,
    `${HEAD}${nodes(20_001)}]}`,
    'nodes: This list has 20,001 entries; at most 20,000 are allowed.',
  ],
  [
    '10 MB',
    bytes(MAX_BYTES),
    bytes(MAX_BYTES + 1),
    'file: The file is larger than 10 MB, which is the most that can be opened.',
  ],
  [
    'labels of 500 characters',
    one('label', '😀'.repeat(500)),
    one('label', '😀'.repeat(501)),
    'nodes[0].label: This has more than 500 characters.',
  ],
  [
    'texts of 20,000 characters',
    one('description', '😀'.repeat(20_000)),
    one('description', '😀'.repeat(20_001)),
    'nodes[0].description: This has more than 20,000 characters.',
  ],
])('%s are opened, and one more is refused within 100 ms', (_, most, more, expected) => {
  expect(read(most)).toMatchObject({ ok: true });
  const took = Array.from({ length: 5 }, () => {
    const { value: result, took } = processorTime(() => read(more));
    expect(result.ok ? 'opened' : sentence(result.problem)).toBe(expected);
    return took;
  });
  const least = Math.min(...took);
  expect(isWithin(least, 100), `${least} ms`).toBe(true);
});
