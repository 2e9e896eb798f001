import { graphOf } from '../tree/graph';
import { SKILLS } from '../tree/tree';
import { attackSets } from './attackSets';
import { chanceDiagrams } from './chanceDiagrams';
import { crossings } from './crossings';
import { probability } from './diagrams/diagramMetrics';
import { type Diagram, type Diagrams, NONE, STOPPED } from './diagrams/diagrams';
import { forksOf } from './diagrams/forks';
import { listed } from './diagrams/listing';
import { type Ranked, type Ranking, ranked } from './diagrams/ranked';
import { BUDGET, type Inquiry, leafAttributes } from './inquiry';

export const ATTACK_ORDERS = ['size', 'cost', 'probability', 'skill', 'stages'] as const;
/** What attacks are put in order by; the attacker's best first: few leaves, low cost, high probability, low skill, few stages. */
export type AttackOrder = (typeof ATTACK_ORDERS)[number];

/** A minimal attack set: its leaves in document order, and what it is in its order, unknown values at the attacker's best. */
export interface Attack {
  readonly leaves: readonly string[];
  /** Leaves, cost, probability with the mitigations that may fail, place among the skills, or stages crossed. */
  readonly worth: number;
}

/** Up to so many sets are listed in document order where they are equal otherwise; beyond, in an order that takes no more room. */
const MANY = 50_000n;

/**
 * The minimal attack sets of a goal in an order, the smaller of equals preferred; made as they are taken. Ends early when it was stopped; in
 * order of size with the small ones, which are certain all the same.
 */
export function* attacksBy(
  inquiry: Inquiry,
  goal: string,
  order: AttackOrder,
  many = MANY,
): Generator<Attack, void> {
  const tooMany = (inquiry.counts(goal)?.total ?? many) >= many;
  const skill = (leaf: string) => SKILLS.indexOf(leafAttributes(inquiry, leaf).skill ?? 'low');
  switch (order) {
    case 'size':
      if (inquiry.sets(goal) === STOPPED || !tooMany) return yield* bySize(inquiry, goal);
      return yield* least(inquiry, goal, (_, worth) => 1 + worth);
    case 'cost':
      return yield* least(inquiry, goal, (leaf, worth) => (leafAttributes(inquiry, leaf).cost ?? 0) + worth);
    case 'probability':
      return yield* likeliest(inquiry, goal);
    case 'skill':
      if (tooMany) return yield* least(inquiry, goal, (leaf, worth) => Math.max(skill(leaf), worth));
      return yield* classed(inquiry, bySkill(inquiry, goal, skill), (_, at) => at);
    case 'stages':
      return yield* classed(inquiry, byStages(inquiry, goal), (_, stages) => stages);
  }
}

function* bySize(inquiry: Inquiry, goal: string): Generator<Attack, void> {
  for (const leaves of attackSets(inquiry, goal)) yield { leaves, worth: leaves.length };
}

/** Families one after another; each by size, then by their leaves. */
function* classed(
  inquiry: Inquiry,
  families: readonly Diagram[],
  worth: (leaves: readonly string[], at: number) => number,
): Generator<Attack, void> {
  const leaves = graphOf(inquiry.tree).branches;
  const place = (level: number) => inquiry.formula.index.get(inquiry.leafAt(level)) ?? -1;
  for (const [at, family] of families.entries()) {
    if (family === STOPPED) return;
    for (const set of listed(inquiry.diagrams, family, place)) {
      const ids = set.map((index) => leaves[index]?.id ?? '');
      yield { leaves: ids, worth: worth(ids, at) };
    }
  }
}

/** The attacks for which every leaf is within low, then those that need medium, and so on. */
function bySkill(inquiry: Inquiry, goal: string, skill: (leaf: string) => number): readonly Diagram[] {
  const { diagrams, leafAt } = inquiry;
  const family = inquiry.sets(goal);
  const levels = new Set(Array.from(diagrams.nodes(family) ?? [], diagrams.level));
  const needs = (least: number): Diagram =>
    [...levels]
      .filter((level) => skill(leafAt(level)) >= least)
      .sort((a, b) => b - a)
      .reduce((any, level) => diagrams.either(diagrams.variable(level), any), NONE);
  return orNone(diagrams, () =>
    SKILLS.map((_, at) => {
      const within = diagrams.drop(family, needs(at + 1));
      return at === 0 ? within : diagrams.keep(within, needs(at));
    }),
  );
}

/** The attacks that cross no stage, then those that cross one, and so on. */
function byStages(inquiry: Inquiry, goal: string): readonly Diagram[] {
  const { diagrams } = inquiry;
  const family = inquiry.sets(goal);
  diagrams.renew();
  return orNone(diagrams, () => {
    let classes: readonly Diagram[] = [family];
    for (const crossed of crossings(inquiry, goal).values())
      classes = [...classes, NONE].map((attacks, many) =>
        diagrams.union(diagrams.drop(attacks, crossed), diagrams.keep(classes[many - 1] ?? NONE, crossed)),
      );
    return classes;
  });
}

/** All of some families, or none of them: what was made for one that was stopped is forgotten. */
function orNone(diagrams: Diagrams, make: () => readonly Diagram[]): readonly Diagram[] {
  const before = diagrams.size();
  const families = make();
  if (!families.includes(STOPPED)) return families;
  diagrams.forget(before);
  return [];
}

/** The attacks by what each leaf makes of the worth of the others, the least first. */
function* least(
  inquiry: Inquiry,
  goal: string,
  plus: (leaf: string, worth: number) => number,
): Generator<Attack, void> {
  const { diagrams, leafAt } = inquiry;
  const family = inquiry.sets(goal);
  diagrams.renew();
  const forks = forksOf(diagrams, family);
  const ranking: Ranking = {
    end: () => 0,
    plus: (level, worth) => plus(leafAt(level), worth),
    order: 'ascending',
  };
  if (forks) yield* inDocumentOrder(inquiry, ranked(forks, ranking, diagrams.spend), leafAt, diagrams.renew);
}

function* likeliest(inquiry: Inquiry, goal: string): Generator<Attack, void> {
  const { diagrams, held, sets, events, idAt, chance } = chanceDiagrams(inquiry, BUDGET);
  const forks = forksOf(diagrams, sets(goal), held(goal), events);
  const likely = chance(1);
  const ranking: Ranking = {
    end: (fork) => probability(diagrams, forks?.end.get(fork) ?? NONE, likely) ?? 1,
    plus: (level, worth) => likely(level) * worth,
    order: 'descending',
  };
  if (forks) yield* inDocumentOrder(inquiry, ranked(forks, ranking, diagrams.spend), idAt, diagrams.renew);
}

function* inDocumentOrder(
  { formula }: Inquiry,
  attacks: Iterable<Ranked>,
  idAt: (level: number) => string,
  renew: () => void,
): Generator<Attack, void> {
  const place = (id: string) => formula.index.get(id) ?? -1;
  for (const { levels, worth } of attacks) {
    yield { leaves: levels.map(idAt).sort((a, b) => place(a) - place(b)), worth };
    renew();
  }
}
