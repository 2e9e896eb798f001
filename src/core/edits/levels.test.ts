import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../tree/arbitrary';
import { graphOf } from '../tree/graph';
import { homesOf } from '../tree/homes';
import { elderOf, whyNotIndent, whyNotOutdent, whyNotSplit } from '../tree/levels';
import type { AttackTree } from '../tree/tree';
import { indent, outdent, splitOff } from './levels';
import { removeKeepingChildren } from './remove';
import { lines, sketch, told } from './sketch';

const NEW = { id: 'new', kind: 'step', label: 'new' } as const;

describe('one level down', () => {
  it('a node becomes the last child of the sibling before it', () => {
    const tree = sketch('goal top > a b\nstep a > c\nstep c\nstep b');
    expect(told(indent({ id: 'b', via: 'top' })(tree))).toBe(
      lines('goal top > a\nstep a > c b\nstep c\nstep b'),
    );
  });

  it('a root goes below the root before it', () => {
    const tree = sketch('goal top\nstep b');
    expect(told(indent({ id: 'b', via: undefined })(tree))).toBe(lines('goal top > b\nstep b'));
  });

  it('a shared node leaves only the parent it is moved under', () => {
    const tree = sketch('goal top > a b\nstep a > s\nstep s\nstep b > c s\nstep c');
    expect(told(indent({ id: 's', via: 'b' })(tree))).toBe(
      lines('goal top > a b\nstep a > s\nstep s\nstep b > c\nstep c > s'),
    );
  });

  it('is refused for the first of its siblings, for notes, and where it would go in a circle', () => {
    const tree = sketch('goal top > a b\nstep a\nstep b > a\nnote n');
    expect(whyNotIndent(tree, { id: 'a', via: 'top' })).toBe(
      'Nothing stands before it on this level, so there is nothing to put it under.',
    );
    expect(whyNotIndent(tree, { id: 'n', via: undefined })).toBe(
      '“n” is a note, and a note is never a child.',
    );
    expect(whyNotIndent(tree, { id: 'b', via: 'top' })).toBe('This would go in a circle: “a” → “b” → “a”.');
    expect(indent({ id: 'a', via: 'top' })(tree)).toBe(tree);
  });
});

describe('one level up', () => {
  it('a node stands right after its parent, and what follows it stays', () => {
    const tree = sketch('goal top > a d\nstep a > b c\nstep b\nstep c\nstep d');
    expect(told(outdent({ id: 'b', via: 'a' })(tree))).toBe(
      lines('goal top > a b d\nstep a > c\nstep c\nstep b\nstep d'),
    );
  });

  it('the child of a root becomes a root', () => {
    const tree = sketch('goal top > a\nstep a\ngoal other');
    expect(told(outdent({ id: 'a', via: 'top' })(tree))).toBe(lines('goal top\ngoal other\nstep a'));
  });

  it('is refused for roots, and for a shared node that would not become one', () => {
    const tree = sketch('goal top > s\nstep s\ngoal other > s');
    expect(whyNotOutdent(tree, { id: 'top', via: undefined })).toBe('It is on the highest level already.');
    expect(whyNotOutdent(tree, { id: 's', via: 'top' })).toBe(
      '“s” is shared, so it cannot stand on its own: disconnect it here instead.',
    );
    expect(outdent({ id: 's', via: 'top' })(tree)).toBe(tree);
  });
});

describe('a gate of their own', () => {
  it('“A and B, or C” comes out of an OR over A, B and C', () => {
    const tree = sketch('goal top or > a b c\nstep a\nstep b\nstep c');
    expect(told(splitOff('top', ['b', 'a'], NEW)(tree))).toBe(
      lines('goal top or > new c\nstep new and > a b\nstep a\nstep b\nstep c'),
    );
  });

  it('“A, and B or C” comes out of an AND', () => {
    const tree = sketch('goal top and > a b c\nstep a\nstep b\nstep c');
    expect(told(splitOff('top', ['b', 'c'], NEW)(tree))).toBe(
      lines('goal top and > a new\nstep a\nstep new or > b c\nstep b\nstep c'),
    );
  });

  it('states the gate that was read where none was stated', () => {
    const tree = sketch('goal top > a b c\nstep a\nstep b\nstep c');
    expect(told(splitOff('top', ['a', 'c'], NEW)(tree))).toBe(
      lines('goal top or > new b\nstep new and > a c\nstep a\nstep c\nstep b'),
    );
  });

  it('is refused for one child, for all of them, and for strangers', () => {
    const tree = sketch('goal top > a b\nstep a\nstep b\nstep c');
    const few = 'Select two or more children of one node: those that belong together.';
    expect(whyNotSplit(tree, 'top', ['a'])).toBe(few);
    expect(whyNotSplit(tree, 'top', ['a', 'c'])).toBe(few);
    expect(whyNotSplit(tree, 'top', ['a', 'b'])).toBe(
      'These are all of its children: leave one out, or change the gate itself.',
    );
    expect(splitOff('top', ['a', 'b'], NEW)(tree)).toBe(tree);
  });
});

/** Every node at every one of its places below a parent. */
const spotsOf = (tree: AttackTree) =>
  graphOf(tree).branches.flatMap((node) => node.children.map((id) => ({ id, via: node.id })));

describe('laws', () => {
  it('up takes back down, where the sibling is told under the same parent', () => {
    fc.assert(
      fc.property(arbitraryTree(), (tree) => {
        for (const spot of spotsOf(tree)) {
          const elder = elderOf(tree, spot);
          if (elder === undefined || whyNotIndent(tree, spot) !== undefined) continue;
          const down = indent(spot)(tree);
          if (homesOf(down).get(elder) !== spot.via) continue;
          const back = outdent({ id: spot.id, via: elder })(down);
          expect(graphOf(back).children(spot.via)).toEqual(graphOf(tree).children(spot.via));
          expect(graphOf(back).children(elder)).toEqual(graphOf(tree).children(elder));
        }
      }),
    );
  });

  it('a split taken out again leaves every node with the children it had', () => {
    fc.assert(
      fc.property(arbitraryTree(), fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }), (tree, picks) => {
        for (const { id, children } of graphOf(tree).branches) {
          const some = children.filter((_, at) => picks.includes(at));
          if (whyNotSplit(tree, id, some) !== undefined) continue;
          const split = splitOff(id, some, NEW)(tree);
          expect(new Set(graphOf(split).children('new'))).toEqual(new Set(some));
          const back = removeKeepingChildren(['new'])(split);
          for (const other of graphOf(tree).branches)
            expect([...graphOf(back).children(other.id)].sort()).toEqual([...other.children].sort());
        }
      }),
    );
  });
});

it('a chain of five thousand nodes has its homes', () => {
  const nodes = Array.from({ length: 5000 }, (_, at) => ({
    id: `n${at}`,
    kind: 'step' as const,
    label: 'n',
    children: at < 4999 ? [`n${at + 1}`] : [],
  }));
  const tree = { ...sketch(''), nodes };
  expect(homesOf(tree).get('n4999')).toBe('n4998');
  expect(
    told(outdent({ id: 'n4999', via: 'n4998' })(tree))
      .split('\n')
      .at(-2),
  ).toBe('step n4998');
});
