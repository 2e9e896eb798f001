import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../read';
import { write } from '../write';
import { MIGRATIONS, upgraded, VERSION } from './table';

const upTo = (version: number) => Array.from({ length: version }, (_, index) => index + 1);
const fixture = (version: number) =>
  readFileSync(new URL(`../fixtures/version-${version}.json`, import.meta.url), 'utf8');

it('there is one migration for every version before this one, and no other', () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(upTo(VERSION - 1));
});

it.each(upTo(VERSION))('a file of version %i, frozen when that version was new, keeps opening', (version) => {
  const text = fixture(version);
  expect(JSON.parse(text).version).toBe(version);
  expect(read(text)).toMatchObject({ ok: true });
});

it('the file of this version is written as it was read', () => {
  const tree = read(fixture(VERSION));
  if (!tree.ok) throw new Error(tree.problem.reason);
  expect(write(tree.value)).toBe(fixture(VERSION));
});

it('an older document takes every step in turn', () => {
  const migrations = {
    1: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }),
    2: (document: Readonly<Record<string, unknown>>) => ({ ...document, title: `${document.title}!` }),
  };
  expect(upgraded({ version: 1, name: 'Roots' }, 1, { to: 3, migrations })).toEqual({
    version: 3,
    title: 'Roots!',
  });
  expect(upgraded({ version: 2, title: 'Roots' }, 2, { to: 3, migrations })).toEqual({
    version: 3,
    title: 'Roots!',
  });
});
