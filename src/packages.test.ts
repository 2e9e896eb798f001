import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly version?: string;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries(json('package-lock.json').packages as Record<string, Locked>);

/** Packages that hold types only: nothing of them runs. */
const TYPES = /^(@types\/.+|csstype)$/;

/** What is installed to run: the binaries of other systems are left out, the one that fits counts. */
const runtime = locked
  .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  .map(([path, { version }]) => ({ name: path.split('node_modules/').at(-1) ?? '', version }))
  .filter(({ name }) => !TYPES.test(name));

it('every package is named by its exact version', () => {
  const named = Object.entries({ ...dependencies, ...devDependencies });
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('at most 30 packages run, those that others bring along included', () => {
  const BINARY_OF_RESVG = 1;
  expect(runtime.length + BINARY_OF_RESVG).toBeLessThanOrEqual(30);
  expect(runtime.map(({ name }) => name)).toContain('react');
});

it('the list of licences names exactly what runs: `npm run licences` writes it anew', () => {
  const list = readFileSync('public/licences.txt', 'utf8');
  const named = [...list.matchAll(/^-{80}\n\n(\S+) (\S+)\nLicence: (.+)$/gm)];
  expect(named.map(([, name, version]) => `${name} ${version}`).sort()).toEqual(
    runtime.map(({ name, version }) => `${name} ${version}`).sort(),
  );
  // What may be passed on with a product under Apache 2.0, in source or built.
  for (const [, name, , licence] of named)
    expect(licence, name).toMatch(/^(MIT|ISC|Apache-2.0|BSD-3-Clause|OFL-1.1|MPL-2.0|MIT AND OFL-1.1)$/);
});
