import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as full from 'zod';
import { figure, rounds } from '../../../soak/figures';
import { isWithin, processorTime } from '../../../soak/processorTime';
import { faultsBetweenParts } from '../tree/faults';
import { sentence } from './problem';
import { read } from './read';
import { write } from './write';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Parent = Json[] | { [key: string]: Json };

const TREES = readdirSync('trees').map((name) => readFileSync(`trees/${name}`, 'utf8'));
const SCHEMA = full.fromJSONSchema(JSON.parse(readFileSync('public/schema/attack-tree-1.json', 'utf8')));

/** The same numbers each time: a failure can be looked at again. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What stands in no tree, or not there. */
const STRANGE: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  'x',
  'javascript:alert(1)',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'x'.repeat(501),
  'x'.repeat(20_001),
  [],
  {},
  [[]],
  [null],
  { toString: 1 },
  Array.from({ length: 300 }, () => 'x'),
  deep(80),
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'id',
  'kind',
  'children',
  'x',
  '',
  'label',
];

function deep(levels: number): Json {
  let value: Json = 1;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

/** One change of the structure somewhere in a tree, in place. */
function mutate(root: Json, random: () => number): void {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const places: { readonly parent: Parent; readonly key: string | number }[] = [];
  const visit = (value: Json) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      places.push({ parent: value, key });
      visit((value as Record<string | number, Json>)[key] as Json);
    }
  };
  visit(root);
  const { parent, key } = pick(places);
  const at = parent as Record<string | number, Json>;
  const other = pick(places);
  const there = (other.parent as Record<string | number, Json>)[other.key] as Json;
  const put = (value: Json) =>
    Object.defineProperty(at, key, { value, writable: true, enumerable: true, configurable: true });
  switch (Math.floor(random() * 9)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return;
    case 1:
      return void put(structuredClone(pick(STRANGE)));
    case 2:
      return void put(structuredClone(there));
    case 3: {
      const here = structuredClone(at[key]) as Json;
      put(structuredClone(there));
      (other.parent as Record<string | number, Json>)[other.key] = here;
      return;
    }
    case 4:
      if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(pick(parent)));
      else
        Object.defineProperty(at, pick(KEYS), {
          value: structuredClone(pick(STRANGE)),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      return;
    case 5:
      return void put([structuredClone(at[key]) as Json]);
    case 6:
      return void put({ [pick(KEYS.slice(3))]: structuredClone(at[key]) as Json });
    case 7:
      if (Array.isArray(parent)) parent.reverse();
      else put(String(at[key]));
      return;
    default:
      if (Array.isArray(parent)) parent.push(structuredClone(there));
      else put(typeof at[key] === 'number' ? -1 : 0);
  }
}

/** Damage to the text itself: cut, doubled, or with a sign too many or too few. */
function damage(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const to = at + Math.floor(random() * 40);
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return text.slice(0, at) + '{}[]",:\\\u0000-e'[Math.floor(random() * 11)] + text.slice(at);
    default:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x10000)) + text.slice(at + 1);
  }
}

/** Whether a place such as `nodes[3].gate` leads to something of the text, or to a key that is missing there. */
function leadsThere(text: string, place: string): boolean {
  if (place === 'file') return true;
  const position = /^line (\d+), column (\d+)$/.exec(place);
  if (position) {
    const lines = text.split(/\r\n|\n|\r/);
    const line = lines[Number(position[1]) - 1];
    return line !== undefined && Number(position[2]) <= line.length + 1;
  }
  const steps = [...place.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([\w$]+)/g)];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The reader stopped before it came to where the text is broken.
    return steps.length > 0;
  }
  return steps.every(([, index, , name], step) => {
    const isLast = step === steps.length - 1;
    if (typeof value !== 'object' || value === null) return false;
    if (index === undefined && name === undefined) return isLast;
    const next = index ?? name ?? '';
    if (!Object.hasOwn(value, next)) return isLast && index === undefined;
    value = (value as Record<string, unknown>)[next];
    return true;
  });
}

const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Function.prototype,
];
const shapes = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join());

it('mutated trees are refused with their place, or are good trees; never a crash, never a long wait', () => {
  const times = rounds(10_000, 200_000);
  const random = mulberry32(20_261_128);
  const before = shapes();
  const counted = { accepted: 0, refused: 0 };
  let longest = 0;
  for (let round = 0; round < times; round++) {
    const good = TREES[round % TREES.length] as string;
    const json = JSON.parse(good) as Json;
    const changes = 1 + Math.floor(random() * 3);
    for (let change = 0; change < changes; change++) mutate(json, random);
    const written = JSON.stringify(json);
    const text = round % 4 === 3 ? damage(written, random) : written;

    const { value: result, took } = processorTime(() => read(text));
    longest = Math.max(longest, took);

    if (result.ok) {
      counted.accepted++;
      expect(SCHEMA.safeParse(JSON.parse(text)).error, `round ${round}`).toBeUndefined();
      expect([...faultsBetweenParts(result.value)]).toEqual([]);
      const again = read(write(result.value));
      expect(again.ok && write(again.value)).toBe(write(result.value));
    } else {
      counted.refused++;
      const { place, reason, code } = result.problem;
      expect(code).toMatch(/^[a-z-]+$/);
      expect(reason.length).toBeGreaterThan(10);
      expect(sentence(result.problem).length).toBeLessThanOrEqual(300);
      if (!leadsThere(text, place)) expect.fail(`round ${round}: ${place} is nowhere in the text`);
    }
  }
  expect(shapes()).toEqual(before);
  expect(isWithin(longest, 1000), `${longest} ms`).toBe(true);
  expect(counted.accepted).toBeGreaterThan(times / 100);
  expect(counted.refused).toBeGreaterThan(times / 2);
  figure({ tried: 'Structural mutations of the trees are read', times, lost: 0 });
});
