import { appendFileSync } from 'node:fs';

/** A row of the table that a soak prints. */
export interface Figure {
  /** "Chromium ended with kill -9 while a tree is edited". */
  readonly tried: string;
  readonly times: number;
  /** How many of them lost something that had to stay. */
  readonly lost: number;
}

/** The file that `scripts/soak.mjs` collects figures in; absent in an ordinary run of the tests. */
const collected = process.env.ESPALIER_SOAK;

/** How often a test tries: a few times with every run of the tests, many times in a soak. */
export const rounds = (inTests: number, inSoak: number): number =>
  collected === undefined ? inTests : inSoak;

/** Adds a row to the table of the soak. A test calls it after its assertions, with what it counted. */
export function figure(row: Figure): void {
  if (collected !== undefined) appendFileSync(collected, `${JSON.stringify(row)}\n`);
}
