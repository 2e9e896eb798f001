import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../tree/arbitrary';
import { faults } from '../tree/faults';
import { read } from './read';
import { write } from './write';

describe('what is written', () => {
  it('is read back as the very same tree', () => {
    fc.assert(
      fc.property(arbitraryTree(), (tree) => {
        expect(read(write(tree))).toStrictEqual({ ok: true, value: tree });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every rule', () => {
    fc.assert(
      fc.property(arbitraryTree(), (tree) => {
        expect([...faults(tree)]).toEqual([]);
      }),
    );
  });
});

describe.each(readdirSync('trees').filter((name) => name.endsWith('.json')))('trees/%s', (name) => {
  const text = readFileSync(`trees/${name}`, 'utf8');

  it('is written with the same bytes as it was read', () => {
    const result = read(text);
    if (!result.ok) throw new Error(`${result.problem.place}: ${result.problem.reason}`);
    expect(write(result.value)).toBe(text);
  });
});
