/** Small trees of every shape that an analysis can meet. Nothing but tests may import this file. */
import fc from 'fast-check';
import { type AttackTree, type BranchNode, EXPOSURES, type Mitigation, SKILLS, STATUSES } from '../tree/tree';
import { LENSES, type Question } from './lens';

/** Shared nodes, several goals, mitigations anywhere, effectiveness below 1, exposure and missing values; at most six leaves. */
export const arbitraryAttack = (): fc.Arbitrary<AttackTree> =>
  fc
    .record({
      inner: fc.array(inner, { minLength: 1, maxLength: 6 }),
      leaves: fc.array(leaf, { minLength: 1, maxLength: 6 }),
      mitigations: fc.array(mitigation, { maxLength: 4 }),
    })
    .map(assembled);

export const arbitraryQuestion = (): fc.Arbitrary<Question> =>
  fc
    .record({
      lens: fc.constantFrom(...LENSES),
      changed: fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 2 }),
    })
    .map(({ lens, changed }) => ({
      lens,
      whatIf: new Map(changed.map(([at, inForce]) => [`m${at}`, inForce])),
    }));

const inner = fc.record({
  goal: fc.boolean(),
  gate: fc.constantFrom('and', 'or', undefined),
  children: fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }),
});
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const leaf = fc.record({
  exposure: fc.option(fc.constantFrom(...EXPOSURES), { nil: undefined, freq: 1 }),
  cost: maybe(fc.nat(9)),
  time: maybe(fc.nat(9)),
  probability: maybe(fc.constantFrom(0, 0.25, 0.5, 1)),
  skill: maybe(fc.constantFrom(...SKILLS)),
});
const mitigation = fc.record({
  on: fc.array(fc.nat(99), { maxLength: 3 }),
  status: fc.constantFrom(...STATUSES),
  effectiveness: fc.constantFrom(undefined, undefined, 1, 0.5, 0.75),
});

interface Drawn {
  readonly inner: readonly { goal: boolean; gate: 'and' | 'or' | undefined; children: readonly number[] }[];
  readonly leaves: readonly {
    exposure: (typeof EXPOSURES)[number] | undefined;
    cost: number | undefined;
    time: number | undefined;
    probability: number | undefined;
    skill: (typeof SKILLS)[number] | undefined;
  }[];
  readonly mitigations: readonly {
    on: readonly number[];
    status: (typeof STATUSES)[number];
    effectiveness: number | undefined;
  }[];
}

/** Edges run to later nodes only. */
function assembled(drawn: Drawn): AttackTree {
  const ids = [...drawn.inner.map((_, at) => `n${at}`), ...drawn.leaves.map((_, at) => `l${at}`)];
  const pick = (from: readonly string[], choices: readonly number[]) => [
    ...new Set(choices.map((choice) => from[choice % from.length] as string)),
  ];
  const branches = drawn.inner.map(
    ({ goal, gate, children }, at): BranchNode => ({
      id: ids[at] as string,
      kind: goal ? 'goal' : 'step',
      label: `Step ${at}`,
      ...(gate && { gate }),
      children: pick(ids.slice(at + 1), children),
    }),
  );
  const leaves = drawn.leaves.map(
    ({ exposure, ...attributes }, at): BranchNode => ({
      id: `l${at}`,
      kind: 'step',
      label: `Leaf ${at}`,
      children: [],
      ...(exposure && { exposure }),
      attributes: present(attributes),
    }),
  );
  return {
    id: 'drawn',
    title: 'Drawn',
    approach: 'bottom-up',
    nodes: [...branches, ...leaves],
    mitigations: drawn.mitigations.map(
      ({ on, status, effectiveness }, at): Mitigation => ({
        id: `m${at}`,
        label: `Mitigation ${at}`,
        on: pick(ids, on),
        status,
        ...(effectiveness !== undefined && { effectiveness }),
      }),
    ),
    groups: [],
    ideas: [],
  };
}

const present = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
