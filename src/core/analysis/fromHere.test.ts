import fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { askedAbout } from './asked';
import { type FromHere, fromHere } from './fromHere';
import { inForce, isFull, type Question } from './lens';
import { arbitraryAttack, arbitraryQuestion } from './truth/arbitraryAttack';
import { minimal, ok } from './truth/enumeration';

/** The answer by trying every set of leaves. */
function tried(tree: AttackTree, question: Question, has: ReadonlySet<string>, goal: string): FromHere {
  const stopping = inForce(tree, question).filter(isFull);
  const leaves = graphOf(tree).leaves.map(({ id }) => id);
  const [missing] = minimal(leaves, (set) => ok(tree, goal, set, stopping, '', has));
  if (!missing) return { goal, reach: 'out-of-reach', missing: undefined };
  return missing.length === 0
    ? { goal, reach: 'reached', missing: undefined }
    : { goal, reach: 'within-reach', missing };
}

it('says of every goal what trying every set of leaves says, whatever the attacker has', () => {
  fc.assert(
    fc.property(
      arbitraryAttack(),
      arbitraryQuestion(),
      fc.array(fc.nat(99), { maxLength: 3 }),
      (tree, question, picks) => {
        const { branches } = graphOf(tree);
        const has = new Set(picks.flatMap((pick) => branches[pick % branches.length]?.id ?? []));
        const about = askedAbout(tree);
        expect(fromHere(tree, question, has, about)).toEqual(
          about.map(({ id }) => tried(tree, question, has, id)),
        );
      },
    ),
    { numRuns: 400 },
  );
});
