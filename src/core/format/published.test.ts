import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as full from 'zod';
import * as z from 'zod/mini';
import { arbitraryTree } from '../tree/arbitrary';
import { documentSchema } from './schema';
import { write } from './write';

const published = {
  ...z.toJSONSchema(documentSchema),
  title: 'Attack tree, version 1',
  description:
    'One object is one attack tree. Beyond what is said here, ids are unique, name what exists, and lead in no circle.',
};

/** After a change of the schema: `npx vitest run src/core/format/published.test.ts -u` writes the file anew. */
it('the published JSON Schema says what is read', async () => {
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    '../../../public/schema/attack-tree-1.json',
  );
});

it('accepts every file that is written', () => {
  const schema = full.fromJSONSchema(published as Parameters<typeof full.fromJSONSchema>[0]);
  for (const name of readdirSync('trees').filter((each) => each.endsWith('.json')))
    expect(schema.safeParse(JSON.parse(readFileSync(`trees/${name}`, 'utf8'))).error).toBeUndefined();
  fc.assert(
    fc.property(arbitraryTree(), (tree) => {
      // JSON Schema counts characters; the reader at hand counts some of them twice.
      const text = write(tree).replace(/[\u{10000}-\u{10FFFF}]/gu, '○');
      expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined();
    }),
  );
});
