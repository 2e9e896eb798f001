import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS, type Skill } from '../tree/tree';
import { arbitraryAttack, arbitraryQuestion } from './arbitraryAttack';
import { askedAbout } from './asked';
import { attackSets } from './attackSets';
import { chancesOf } from './chances';
import { chokePoints } from './chokePoints';
import { closing } from './closingSets';
import {
  trueAttackSets,
  trueChokePoints,
  trueClosingSets,
  trueMetrics,
  trueParticipation,
  trueVerdict,
} from './enumeration';
import { inquire } from './inquiry';
import { inForce, isFull } from './lens';
import { type Metric, metrics } from './metrics';
import { participation } from './participation';
import { reasons } from './reasons';
import { verdicts } from './verdicts';

/** Eight laws share 5,000 graphs. */
const RUNS = { numRuns: 625 };
const goalsOf = (tree: Parameters<typeof askedAbout>[0]) => askedAbout(tree).map(({ id }) => id);
const sizes = (sets: readonly (readonly string[])[]) => {
  const bySize = new Map<number, bigint>();
  for (const { length } of sets) bySize.set(length, (bySize.get(length) ?? 0n) + 1n);
  return { total: BigInt(sets.length), bySize };
};

describe('what enumeration over all subsets says', () => {
  it('is the verdict of every node', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        for (const [id, verdict] of verdicts(tree, question))
          expect([id, verdict]).toEqual([id, trueVerdict(tree, question, id)]);
      }),
      RUNS,
    );
  });

  it('is the minimal attack sets of every goal, in their order, and their counts', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const inquiry = inquire(tree, question);
        for (const goal of goalsOf(tree)) {
          const truth = trueAttackSets(tree, question, goal);
          expect([...attackSets(inquiry, goal)]).toEqual(truth);
          expect(inquiry.counts(goal)).toEqual(sizes(truth));
        }
      }),
      RUNS,
    );
  });

  it('is what is still missing for an attacker who has something already', () => {
    fc.assert(
      fc.property(
        arbitraryAttack(),
        arbitraryQuestion(),
        fc.array(fc.nat(11), { maxLength: 3 }),
        (tree, question, held) => {
          const has = new Set(held.map((at) => tree.nodes[at % tree.nodes.length]?.id ?? ''));
          const inquiry = inquire(tree, { ...question, has });
          for (const goal of goalsOf(tree))
            expect([...attackSets(inquiry, goal)]).toEqual(trueAttackSets(tree, question, goal, has));
        },
      ),
      RUNS,
    );
  });

  it('is the closing sets of every goal, by themselves and counted from what is in force', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const given = inForce(tree, question).filter(isFull);
        const [alone, further] = [closing(tree, goalsOf(tree)), closing(tree, goalsOf(tree), given)];
        for (const goal of goalsOf(tree)) {
          const truth = trueClosingSets(tree, goal);
          expect([...alone.sets(goal)]).toEqual(truth);
          expect(alone.counts(goal)).toEqual(sizes(truth));
          expect([...further.sets(goal)]).toEqual(trueClosingSets(tree, goal, given));
          const inAll = tree.mitigations
            .map(({ id }) => id)
            .filter((id) => truth.every((set) => set.includes(id)));
          expect(alone.inAll(goal)).toEqual(truth.length === 0 ? [] : inAll);
        }
      }),
      RUNS,
    );
  });

  it('is the choke points of every goal', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        for (const [goal, found] of chokePoints(tree, question))
          expect(found).toEqual(trueChokePoints(tree, question, goal));
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

  it('is the reason of every node', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const { nodes } = trueParticipation(tree, question, goalsOf(tree));
        const verdictOf = verdicts(tree, question);
        const found = reasons(tree, question, verdictOf, participation(inquire(tree, question)));
        for (const [id, { verdict, why, idle }] of found) {
          expect(verdict).toBe(trueVerdict(tree, question, id));
          expect(idle).toBe(verdict !== 'closed' && !nodes.has(id));
          expect(why.kind.startsWith('open')).toBe(verdict !== 'closed');
          const node = tree.nodes.find((each) => each.id === id);
          const children = node && node.kind !== 'note' ? node.children : [];
          const closed = children.filter((child) => trueVerdict(tree, question, child) === 'closed');
          if (why.kind === 'open') expect(why.remaining).toBe(children.length - closed.length);
          if (why.kind === 'closed-below') expect(why.closed.map((each) => each.id)).toEqual(closed);
        }
      }),
      RUNS,
    );
  });

  it('is every metric of every goal, and its bounds', () => {
    fc.assert(
      fc.property(arbitraryAttack(), arbitraryQuestion(), (tree, question) => {
        const inquiry = inquire(tree, question);
        const chances = chancesOf(inquiry);
        for (const goal of goalsOf(tree)) {
          const favourable = trueMetrics(tree, question, goal, 'best');
          const adverse = trueMetrics(tree, question, goal, 'worst');
          const found = metrics(inquiry, chances, goal);
          for (const [name, metric] of Object.entries(found) as [keyof typeof found, Metric<unknown>][]) {
            if (!favourable || !adverse) {
              expect(metric).toEqual({ value: null, exact: true, bounds: [null, null] });
              continue;
            }
            const [first, second] = [favourable[name], adverse[name]];
            const ends = name.endsWith('Probability') ? [second, first] : [first, second];
            expect(rounded(metric.value)).toBe(rounded(first));
            expect(metric.bounds.map(rounded)).toEqual(ends.map(rounded));
            if (metric.exact || Math.abs(first - second) > 1e-9)
              expect(metric.exact).toBe(rounded(first) === rounded(second));
          }
        }
      }),
      RUNS,
    );
  });
});

/** Numbers that sums in another order may not tell apart; skills by their place; nothing for what has no limit. */
function rounded(value: unknown): number | null {
  if (typeof value === 'string') return SKILLS.indexOf(value as Skill);
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 1e9) / 1e9 : null;
}
