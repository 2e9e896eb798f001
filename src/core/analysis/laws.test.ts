import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendants, graphOf } from '../tree/graph';
import { type AttackTree, type BranchNode, SKILLS, type Skill } from '../tree/tree';
import { askedAbout } from './asked';
import { attackSets } from './attackSets';
import { chancesOf } from './chances';
import { chokePoints } from './chokePoints';
import { closing } from './closingSets';
import { smallSets } from './diagrams/smallSets';
import { expand } from './expand';
import { BUDGET, inquire } from './inquiry';
import { inForce, isFull } from './lens';
import { type Metric, type Metrics, metrics } from './metrics';
import { participation } from './participation';
import { reasons } from './reasons';
import { arbitraryAttack, arbitraryDocuments, arbitraryQuestion, chosenFrom } from './truth/arbitraryAttack';
import {
  trueAttackSets,
  trueChokePoints,
  trueClosingSets,
  trueMetrics,
  trueParticipation,
  trueReasons,
  trueVerdict,
} from './truth/enumeration';
import { isStandIn, trueExpansion } from './truth/trueExpansion';
import { verdicts } from './verdicts';

const RUNS = { numRuns: 5_000 };
const goalsOf = (tree: AttackTree) => askedAbout(tree).map(({ id }) => id);
const sizes = (sets: readonly (readonly string[])[]) => {
  const bySize = new Map<number, bigint>();
  for (const { length } of sets) bySize.set(length, (bySize.get(length) ?? 0n) + 1n);
  return { total: BigInt(sets.length), bySize };
};
const some = fc.array(fc.nat(99), { maxLength: 3 });

describe('the graphs that the laws are tried on', () => {
  const cases = fc.sample(fc.tuple(arbitraryAttack(), arbitraryQuestion()), 500);
  const branches = cases.flatMap(([tree]) => graphOf(tree).branches);
  const found = (holds: (node: BranchNode, tree: AttackTree) => boolean) =>
    cases.filter(([tree]) => graphOf(tree).branches.some((node) => holds(node, tree))).length;
  const isLeaf = ({ children }: BranchNode) => children.length === 0;
  const guarded = (node: BranchNode, tree: AttackTree) =>
    tree.mitigations.some(({ on }) => on.includes(node.id));

  it.each<[string, number]>([
    ['shared nodes', found((node, tree) => graphOf(tree).parents(node.id).length > 1)],
    [
      'nodes that no goal needs',
      found((node, tree) => !descendants(graphOf(tree), goalsOf(tree)).has(node.id)),
    ],
    ['leaves that are absent', found((node) => isLeaf(node) && node.exposure === 'absent')],
    ['goals that are leaves', found((node) => isLeaf(node) && node.kind === 'goal')],
    [
      'leaves without a probability',
      found((node) => isLeaf(node) && node.attributes?.probability === undefined),
    ],
    ['inner nodes that are guarded', found((node, tree) => !isLeaf(node) && guarded(node, tree))],
    ['links', found((node) => node.kind === 'subtree' && node.subtree !== undefined)],
    ['several goals', cases.filter(([tree]) => goalsOf(tree).length > 1).length],
    ['no goal', cases.filter(([tree]) => tree.nodes.every(({ kind }) => kind !== 'goal')).length],
    ['a choice against the lens', cases.filter(([, { whatIf }]) => whatIf && whatIf.size > 0).length],
    ...(['open', 'closed', 'weakened'] as const).map((verdict): [string, number] => [
      `a goal that is ${verdict}`,
      cases.filter(([tree, question]) =>
        goalsOf(tree).some((id) => verdicts(tree, question).get(id) === verdict),
      ).length,
    ]),
  ])('have %s often enough', (_, many) => {
    expect(many).toBeGreaterThan(10);
  });

  it('have every combination of gate and size', () => {
    const shapes = branches.map(({ gate, children }) => `${gate} of ${Math.min(children.length, 3)}`);
    expect(new Set(shapes).size).toBe(11);
  });
});

describe('what enumeration over all subsets says', () => {
  it('is the verdict of every node', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const ids = graphOf(tree).branches.map(({ id }) => id);
        expect(verdicts(tree, question)).toEqual(
          new Map(ids.map((id) => [id, trueVerdict(tree, question, id)])),
        );
      }),
      RUNS,
    );
  });

  it('is the reason of every node', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const found = reasons(
          tree,
          question,
          verdicts(tree, question),
          participation(inquire(tree, question)),
        );
        expect(found).toEqual(trueReasons(tree, question, goalsOf(tree)));
      }),
      RUNS,
    );
  });

  it('is the nodes and edges that are on some attack set', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        expect(participation(inquire(tree, question))).toEqual(
          trueParticipation(tree, question, goalsOf(tree)),
        );
      }),
      RUNS,
    );
  });

  it('is the minimal attack sets of every node, in their order, and their counts, whatever the attacker has', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), some, (tree, question, choices) => {
        const has = chosenFrom(tree, choices);
        const inquiry = inquire(tree, { ...question, has });
        for (const { id } of graphOf(tree).branches) {
          const truth = trueAttackSets(tree, question, id, has);
          expect([...attackSets(inquiry, id)]).toEqual(truth);
          expect(inquiry.counts(id)).toEqual(sizes(truth));
        }
      }),
      RUNS,
    );
  });

  it('is the small attack sets of every node, when there is no time for all of them', () => {
    fc.assert(
      fc.property(
        arbitraryAttack(),
        arbitraryQuestion(),
        fc.integer({ min: 1, max: 4 }),
        (tree, question, most) => {
          const { formula } = inquire(tree, question);
          const { branches } = graphOf(tree);
          const placeOf = (id: string) => formula.index.get(id) ?? -1;
          const { id } = branches[0] as BranchNode;
          const found = smallSets(formula, placeOf(id), placeOf, BUDGET, most);
          const truth = trueAttackSets(tree, question, id).filter(({ length }) => length <= most);
          expect([...found.sets()].map((set) => set.map((place) => branches[place]?.id))).toEqual(truth);
          expect([found.upTo, found.counts]).toEqual([most, sizes(truth)]);
        },
      ),
      RUNS,
    );
  });

  it('is the closing sets of every goal, by themselves and counted from what is in force', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        for (const given of [[], inForce(tree, question).filter(isFull)]) {
          const found = closing(tree, goalsOf(tree), given);
          for (const goal of goalsOf(tree)) {
            const truth = trueClosingSets(tree, goal, given);
            expect([...found.sets(goal)]).toEqual(truth);
            expect(found.counts(goal)).toEqual(sizes(truth));
            const [first = [], ...others] = truth;
            expect(found.inAll(goal)).toEqual(first.filter((id) => others.every((set) => set.includes(id))));
          }
        }
      }),
      RUNS,
    );
  });

  it('is the choke points of every goal', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        expect(chokePoints(tree, question)).toEqual(
          new Map(goalsOf(tree).map((goal) => [goal, trueChokePoints(tree, question, goal)])),
        );
      }),
      RUNS,
    );
  });

  it('is every metric of every goal, and its bounds, whatever the attacker has', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), some, (tree, question, choices) => {
        const has = chosenFrom(tree, choices);
        const inquiry = inquire(tree, { ...question, has });
        const chances = chancesOf(inquiry);
        for (const goal of goalsOf(tree)) {
          const [best, worst] = (['best', 'worst'] as const).map((unknown) =>
            trueMetrics(tree, question, goal, unknown, has),
          );
          const found = metrics(inquiry, chances, goal);
          for (const [name, metric] of Object.entries(found) as [keyof Metrics, Metric<unknown>][])
            expect([name, roundedMetric(metric)]).toEqual([
              name,
              trueMetric(name, best?.[name], worst?.[name]),
            ]);
        }
      }),
      RUNS,
    );
  });

  it('is everything about a tree whose sub-trees are expanded, in circles too', () => {
    fc.assert(
      fc.property(arbitraryDocuments(), arbitraryQuestion(), (documents, question) => {
        const [home] = documents as [AttackTree];
        const { tree, about } = expand(home, (id) => documents.find((each) => each.id === id));
        const truth = trueExpansion(documents);
        const ids = graphOf(truth).branches.map(({ id }) => id);
        const inquiry = inquire(tree, { ...question, about });
        const verdictOf = verdicts(tree, question);
        const goals = about.map(({ id }) => id);
        expect(goals).toEqual(goalsOf(home));
        for (const id of ids.filter((each) => !isStandIn(each)))
          expect([id, verdictOf.get(id)]).toEqual([id, trueVerdict(truth, question, id)]);
        const closes = closing(tree, goals);
        const chokes = chokePoints(tree, question, about);
        for (const goal of goals) {
          expect([...attackSets(inquiry, goal)]).toEqual(trueAttackSets(truth, question, goal));
          expect([...closes.sets(goal)]).toEqual(trueClosingSets(truth, goal));
          expect(chokes.get(goal)).toEqual(
            trueChokePoints(truth, question, goal).filter((id) => !isStandIn(id)),
          );
        }
        const on = participation(inquiry)?.nodes ?? new Set();
        const onTruth = trueParticipation(truth, question, goals).nodes;
        for (const id of ids.filter((each) => !isStandIn(each)))
          expect([id, on.has(id)]).toEqual([id, onTruth.has(id)]);
      }),
      RUNS,
    );
  });
});

/** A metric from its values at the attacker's best and worst. */
function trueMetric(name: string, best: number | undefined, worst: number | undefined) {
  if (best === undefined || worst === undefined) return { value: null, exact: true, bounds: [null, null] };
  const ends = [best, worst].map(rounded);
  return {
    value: ends[0],
    exact: ends[0] === ends[1],
    bounds: name.endsWith('Probability') ? ends.reverse() : ends,
  };
}

const roundedMetric = ({ value, exact, bounds }: Metric<unknown>) => ({
  value: rounded(value),
  exact,
  bounds: bounds.map(rounded),
});

/** Numbers that sums in another order may not tell apart; skills by their place; nothing for what has no limit. */
function rounded(value: unknown): number | null {
  if (typeof value === 'string') return SKILLS.indexOf(value as Skill);
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 1e9) / 1e9 : null;
}
