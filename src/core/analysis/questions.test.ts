import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../tree/graph';
import { type AttackTree, type BranchNode, SKILLS, STAGES, type Stage } from '../tree/tree';
import { askedAbout } from './asked';
import { ATTACK_ORDERS, attacksBy } from './attackOrders';
import { attackPath } from './attackPath';
import { closingByEffort } from './closingByEffort';
import { closing } from './closingSets';
import { defence } from './defence';
import { inquire } from './inquiry';
import { inForce, isFull, mayClose, type Question } from './lens';
import { nextMitigations } from './nextMitigations';
import { oneAttack } from './oneAttack';
import { arbitraryAttack, arbitraryQuestion } from './truth/arbitraryAttack';
import { ok, subsets, trueAttackSets, trueClosingSets } from './truth/enumeration';
import { untouchedAttack } from './untouched';
import { unvalued } from './unvalued';

const RUNS = { numRuns: 300 };
const goalsOf = (tree: AttackTree) => askedAbout(tree).map(({ id }) => id);
const leafOf = (tree: AttackTree, id: string) => graphOf(tree).byId.get(id) as BranchNode;
const full = (tree: AttackTree, question: Question) => inForce(tree, question).filter(isFull);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The nodes that an attack is on, read off the definition. */
function trueOn(tree: AttackTree, question: Question, goal: string, set: readonly string[]) {
  const reached = [goal];
  for (const parent of reached)
    for (const child of graphOf(tree).children(parent))
      if (!reached.includes(child) && ok(tree, child, new Set(set), full(tree, question)))
        reached.push(child);
  return new Set(reached);
}

/** That an attack succeeds: all its leaves happen, and mitigations that may fail do not stop it. */
function trueChance(tree: AttackTree, question: Question, goal: string, set: readonly string[]): number {
  const unsure = inForce(tree, question).filter((each) => !isFull(each));
  const reached = total(
    subsets(unsure).map((failed) => {
      const works = unsure.filter((each) => !failed.includes(each));
      const weight = [
        ...failed.map(({ effectiveness = 1 }) => 1 - effectiveness),
        ...works.map(({ effectiveness = 1 }) => effectiveness),
      ].reduce((product, each) => product * each, 1);
      return ok(tree, goal, new Set(set), [...full(tree, question), ...works]) ? weight : 0;
    }),
  );
  return set.reduce((product, id) => product * (leafOf(tree, id).attributes?.probability ?? 1), reached);
}

const staged = (tree: AttackTree, stages: readonly (Stage | undefined)[]): AttackTree => ({
  ...tree,
  nodes: tree.nodes.map((node, at) => {
    const stage = stages[at % stages.length];
    return node.kind === 'note' || !stage ? node : { ...node, stage };
  }),
});

const arbitraryStages = fc.array(fc.constantFrom(undefined, ...STAGES.slice(0, 4)), {
  minLength: 12,
  maxLength: 12,
});

describe('what enumeration over all subsets says', () => {
  it('is every order of the attack sets', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), arbitraryStages, (drawn, question, stages) => {
        const tree = staged(drawn, stages);
        for (const goal of goalsOf(tree)) {
          const truth = trueAttackSets(tree, question, goal);
          const worth = {
            size: (set: readonly string[]) => set.length,
            cost: (set: readonly string[]) => total(set.map((id) => leafOf(tree, id).attributes?.cost ?? 0)),
            probability: (set: readonly string[]) => trueChance(tree, question, goal, set),
            skill: (set: readonly string[]) =>
              Math.max(0, ...set.map((id) => SKILLS.indexOf(leafOf(tree, id).attributes?.skill ?? 'low'))),
            stages: (set: readonly string[]) =>
              new Set([...trueOn(tree, question, goal, set)].flatMap((id) => leafOf(tree, id).stage ?? []))
                .size,
          };
          const inquiry = inquire(tree, question);
          for (const [order, many] of ATTACK_ORDERS.flatMap((each) => [[each], [each, 0n]] as const)) {
            const found = [...attacksBy(inquiry, goal, order, many)];
            expect(found.map(({ leaves }) => leaves.join()).sort()).toEqual(
              truth.map((set) => set.join()).sort(),
            );
            for (const attack of found) expect(attack.worth).toBeCloseTo(worth[order](attack.leaves), 9);
            const sign = order === 'probability' ? -1 : 1;
            const inOrder = found.map((attack) => sign * attack.worth);
            expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
          }
        }
      }),
      RUNS,
    );
  });

  it('is one attack, even where there is no budget for all', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const inquiry = inquire(tree, question, { nodes: 2, steps: 1 });
        for (const goal of goalsOf(tree)) {
          const truth = trueAttackSets(tree, question, goal);
          const found = oneAttack(inquiry, goal);
          if (truth.length === 0) expect(found).toBeUndefined();
          else expect(truth).toContainEqual(found);
        }
      }),
      RUNS,
    );
  });

  it('is what an attack runs through', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const inquiry = inquire(tree, question);
        for (const goal of goalsOf(tree))
          for (const set of trueAttackSets(tree, question, goal))
            expect(attackPath(inquiry, goal, set).nodes).toEqual(trueOn(tree, question, goal, set));
      }),
      RUNS,
    );
  });

  it('is the closing sets by effort', () => {
    fc.assert(
      fc.property(arbitraryAttack(), fc.array(fc.option(fc.nat(9)), { minLength: 4 }), (drawn, efforts) => {
        const tree = {
          ...drawn,
          mitigations: drawn.mitigations.map((each, at) => {
            const effort = efforts[at];
            return typeof effort === 'number' ? { ...each, effort } : each;
          }),
        };
        const effortOf = (set: readonly string[]) =>
          total(set.map((id) => tree.mitigations.find((each) => each.id === id)?.effort ?? 0));
        const closes = closing(tree, goalsOf(tree));
        for (const goal of goalsOf(tree)) {
          const found = [...closingByEffort(tree, closes, goal)];
          const truth = trueClosingSets(tree, goal);
          expect(found.map(({ mitigations }) => mitigations.join()).sort()).toEqual(
            truth.map((set) => set.join()).sort(),
          );
          expect(found.map(({ effort }) => effort)).toEqual(truth.map(effortOf).sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it('is how many attack sets every further mitigation cuts', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const force = inForce(tree, question);
        for (const goal of goalsOf(tree)) {
          const sets = trueAttackSets(tree, question, goal);
          const truth = tree.mitigations
            .filter((each) => mayClose(each) && !force.includes(each))
            .map((mitigation) => {
              const stopping = [...full(tree, question), mitigation];
              const cut = sets.filter((set) => !ok(tree, goal, new Set(set), stopping)).length;
              return { mitigation, cut: BigInt(cut), closes: cut === sets.length };
            })
            .filter(({ cut }) => cut > 0n);
          const found = nextMitigations(inquire(tree, question), goal) ?? [];
          expect(new Set(found)).toEqual(new Set(truth));
          const cuts = found.map(({ cut }) => Number(cut));
          expect(cuts).toEqual([...cuts].sort((a, b) => b - a));
        }
      }),
      RUNS,
    );
  });

  it('is what holds a closed goal closed', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const all = new Set(graphOf(tree).leaves.map(({ id }) => id));
        const force = full(tree, question);
        const open = (goal: string, failed: readonly unknown[]) =>
          ok(
            tree,
            goal,
            all,
            force.filter((each) => !failed.includes(each)),
          );
        for (const goal of goalsOf(tree)) {
          const found = defence(tree, question, goal);
          if (open(goal, [])) {
            expect(found).toBeUndefined();
            continue;
          }
          const reopening = subsets(force).filter((failed) => open(goal, failed));
          const depth = reopening.length === 0 ? null : Math.min(...reopening.map(({ length }) => length));
          expect(found?.depth).toBe(depth);
          expect(found?.alone).toEqual(force.filter((each) => open(goal, [each])));
          expect(found?.weakest.length).toBe(depth ?? 0);
          if (found && depth !== null) expect(open(goal, found.weakest)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is which leaves of remaining attacks have no value', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const inquiry = inquire(tree, question);
        for (const goal of goalsOf(tree)) {
          const used = new Set(trueAttackSets(tree, question, goal).flat());
          const truth = graphOf(tree)
            .leaves.filter(({ id, attributes }) => used.has(id) && attributes?.cost === undefined)
            .map(({ id }) => id);
          expect(unvalued(inquiry, goal, 'cost')).toEqual(truth);
        }
      }),
      RUNS,
    );
  });

  it('is the attack that no mitigation stops, for a goal that nothing closes', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const everything = tree.mitigations.filter(mayClose);
        for (const goal of goalsOf(tree)) {
          const found = untouchedAttack(tree, question, goal);
          expect(found === undefined).toBe(trueClosingSets(tree, goal).length > 0);
          if (found) expect(ok(tree, goal, new Set(found), everything)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
