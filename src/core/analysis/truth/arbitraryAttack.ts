/** Small trees of every shape that an analysis can meet. Nothing but tests may import this file. */
import fc from 'fast-check';
import {
  type AttackTree,
  type BranchNode,
  EXPOSURES,
  KINDS,
  type Mitigation,
  SKILLS,
  STATUSES,
  type SubtreeLink,
} from '../../tree/tree';
import { LENSES, type Question } from '../lens';

/**
 * Shared nodes, several goals, mitigations anywhere, effectiveness below 1, exposure and missing values, links inside the
 * document; at most seven leaves.
 */
export const arbitraryAttack = (): fc.Arbitrary<AttackTree> =>
  drawn.map((document) => assembled(document, 'drawn', () => undefined));

/** Documents whose sub-trees lead to one another, in circles too, and to what is not there; the first is the one to ask about. */
export const arbitraryDocuments = (): fc.Arbitrary<readonly AttackTree[]> =>
  fc.array(drawnSmall, { minLength: 1, maxLength: 3 }).map((documents) =>
    documents.map((document, at) =>
      assembled(document, `document-${at}`, (choice) => {
        const to = documents[choice % (documents.length + 1)];
        const tree = `document-${choice % (documents.length + 1)}`;
        const names = to ? namesOf(to) : ['anything'];
        return choice % 3 === 0 ? { tree } : { tree, node: names[choice % (names.length + 1)] ?? 'nowhere' };
      }),
    ),
  );

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

/** What an attacker has already: any nodes of a tree, often none. */
export const chosenFrom = (tree: AttackTree, choices: readonly number[]): ReadonlySet<string> =>
  new Set(choices.map((choice) => tree.nodes[choice % tree.nodes.length]?.id ?? ''));

const kind = fc.constantFrom(...KINDS.filter((each) => each !== 'note'));
const link = fc.option(fc.nat(99), { nil: undefined });
const inner = fc.record({
  kind,
  link,
  gate: fc.constantFrom('and', 'or', undefined),
  children: fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }),
  exposure: fc.constantFrom(...EXPOSURES, undefined),
});
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const leaf = fc.record({
  kind,
  link,
  gate: fc.constantFrom('and', undefined),
  exposure: fc.constantFrom(...EXPOSURES, undefined, undefined),
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
const drawn = fc.record({
  inner: fc.array(inner, { minLength: 1, maxLength: 7 }),
  leaves: fc.array(leaf, { minLength: 1, maxLength: 7 }),
  mitigations: fc.array(mitigation, { maxLength: 4 }),
});
/** Three of them together have no more than nine leaves. */
const drawnSmall = fc.record({
  inner: fc.array(inner, { minLength: 1, maxLength: 4 }),
  leaves: fc.array(leaf, { minLength: 1, maxLength: 3 }),
  mitigations: fc.array(mitigation, { maxLength: 2 }),
});

type Of<Drawn> = Drawn extends fc.Arbitrary<infer Value> ? Value : never;
type Drawn = Of<typeof drawn>;

const namesOf = ({ inner, leaves }: Drawn): readonly string[] => [
  ...inner.map((_, at) => `n${at}`),
  ...leaves.map((_, at) => `l${at}`),
];

/** Edges and links inside the document run to later nodes only; other links are as `elsewhere` has them. */
function assembled(
  document: Drawn,
  id: string,
  elsewhere: (choice: number) => SubtreeLink | undefined,
): AttackTree {
  const ids = namesOf(document);
  const pick = (from: readonly string[], choices: readonly number[]) => [
    ...new Set(choices.map((choice) => from[choice % from.length] as string)),
  ];
  const kinds = [...document.inner, ...document.leaves].map((each) => each.kind);
  const linkFrom = (place: number, choice: number): SubtreeLink | undefined => {
    const goals = ids.filter((_, at) => at > place && kinds[at] === 'goal');
    const other = choice % 2 === 0 ? elsewhere(choice) : undefined;
    return other ?? (goals.length > 0 ? { node: goals[choice % goals.length] as string } : undefined);
  };
  const node = (
    place: number,
    { kind, link, ...rest }: Drawn['inner'][number],
    children: readonly string[],
  ): BranchNode => {
    const subtree = kind === 'subtree' && link !== undefined ? linkFrom(place, link) : undefined;
    const name = ids[place] as string;
    return { ...present(rest), id: name, kind, label: `Node ${name}`, children, ...(subtree && { subtree }) };
  };
  const branches = document.inner.map((each, at) => node(at, each, pick(ids.slice(at + 1), each.children)));
  const leaves = document.leaves.map(
    ({ cost, time, probability, skill, ...rest }, at): BranchNode => ({
      ...node(document.inner.length + at, { ...rest, children: [] }, []),
      attributes: present({ cost, time, probability, skill }),
    }),
  );
  return {
    id,
    title: 'Drawn',
    approach: 'bottom-up',
    nodes: [...branches, ...leaves],
    mitigations: document.mitigations.map(
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
