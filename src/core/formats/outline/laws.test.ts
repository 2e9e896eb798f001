import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLabel, arbitraryTree } from '../../tree/arbitrary';
import { findings } from '../../tree/findings';
import { graphOf } from '../../tree/graph';
import type { AttackTree } from '../../tree/tree';
import { readOutline } from './read';
import { writeOutline } from './write';

/** Everything of a tree that an outline tells, with nodes by their place; what belongs to nodes is sorted by label. */
function told(tree: AttackTree) {
  const { branches, notes, byId } = graphOf(tree);
  const place = new Map(branches.map(({ id }, at) => [id, at]));
  const places = (ids: readonly string[]) =>
    ids.filter((id) => byId.get(id)?.kind !== 'note').map((id) => place.get(id)!);
  const belonging = (all: readonly { label: string; ids: readonly string[]; word: string }[]) => {
    const merged = new Map<string, Set<number>>();
    for (const { label, ids, word } of all) {
      const said = `${word} ${label}`;
      merged.set(said, new Set([...(merged.get(said) ?? []), ...places(ids)]));
    }
    return [...merged]
      .map(([label, ids]) => [label, [...ids].sort((one, other) => one - other)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  };
  return {
    nodes: branches.map(({ label, kind, gate, children }) => ({
      label,
      kind,
      gate,
      children: places(children),
    })),
    notes: belonging(notes.map(({ label, about }) => ({ label, ids: about, word: '' }))),
    mitigations: belonging(
      tree.mitigations.map(({ label, on, status }) => ({ label, ids: on, word: status })),
    ),
  };
}

/** Beginnings that an outline has a meaning for. */
const awkward = fc
  .tuple(
    fc.constantFrom(
      ...[
        'AND:',
        'OR: ',
        '[and] ',
        '[GOAL]',
        '[Sub-tree] ',
        'M:',
        'M[in-place]: ',
        'note: ',
        '(see: ',
        '(see 2: ',
      ],
      ...[
        '- ',
        '* ',
        '12. ',
        '+ [x] ',
        '- [ ] ',
        '[x] ',
        '\\',
        '\\\\',
        ' ',
        '\u00A0',
        '(see:)',
        'AND: M: - ',
      ],
    ),
    arbitraryLabel(),
    fc.constantFrom('', ')', '\\', ' ', ': '),
  )
  .map(([before, label, after]) => `${before}${[...label].slice(0, 40).join('')}${after}`);

const anyTree = arbitraryTree().chain((tree) =>
  fc.array(awkward, { minLength: 1, maxLength: 6 }).chain((labels) =>
    fc.boolean().map((rename): AttackTree => {
      if (!rename) return tree;
      const named = <Thing extends { readonly label: string }>(thing: Thing, at: number): Thing => ({
        ...thing,
        label: labels[at % labels.length]!,
      });
      return { ...tree, nodes: tree.nodes.map(named), mitigations: tree.mitigations.map(named) };
    }),
  ),
);

describe('an outline that was written', () => {
  it('is read without a remark, as the same tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const outline = readOutline(writeOutline(tree));
        expect(outline.remarks).toEqual([]);
        expect(told(outline.tree)).toEqual(told(tree));
      }),
      { numRuns: 400 },
    );
  });

  it('is written again in the same words', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const text = writeOutline(tree);
        expect(writeOutline(readOutline(text).tree)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});

/** Lines that make some sense, or none. */
const scribble = fc
  .array(
    fc.tuple(
      fc.stringMatching(/^[ \t]{0,6}$/),
      fc.constantFrom('', '- ', '* ', '3) ', 'AND: ', '[or] ', '[GOAL] ', 'M: ', 'M[planned]: ', 'note: '),
      fc.oneof(
        fc.constantFrom(
          'a',
          'b',
          'c',
          '(see: a)',
          '(see: B)',
          '(see 2: c)',
          '(see: x)',
          '',
          '🚀'.repeat(501),
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

it('whatever a text says, it is read as a document that keeps the rules, and every remark names a line of it', () => {
  fc.assert(
    fc.property(scribble, (text) => {
      const { tree, remarks } = readOutline(text);
      expect(findings(tree).filter(({ severity }) => severity === 'error')).toEqual([]);
      const count = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
      for (const { line } of remarks) expect(line >= 1 && line <= count).toBe(true);
      expect(remarks.map(({ line }) => line)).toEqual(
        remarks.map(({ line }) => line).toSorted((one, other) => one - other),
      );
    }),
    { numRuns: 600 },
  );
});
