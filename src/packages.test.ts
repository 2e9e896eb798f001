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
