/** Any valid document, for the laws that tests check. Nothing but tests may import this file. */
import fc from 'fast-check';
import { whyNotLine, whyNotText } from './characters';
import { inFileOrder } from './order';
import {
  APPROACHES,
  type AttackTree,
  type BranchNode,
  DIRECTIONS,
  EXPOSURES,
  GATES,
  type Group,
  IMPACTS,
  type Mitigation,
  type NoteNode,
  SKILLS,
  STAGES,
  STATUSES,
  type SubtreeLink,
} from './tree';

/** Trees with shared nodes, several roots, notes, sub-tree links and everything a node can carry. */
export function arbitraryTree({ maxNodes = 12 }: { maxNodes?: number } = {}): fc.Arbitrary<AttackTree> {
  return fc
    .record({
      header,
      ids: fc.array(arbitraryId(), { maxLength: maxNodes + 8 }),
      branches: fc.array(branch, { maxLength: maxNodes }),
      notes: fc.array(note, { maxLength: 3 }),
      mitigations: fc.array(mitigation, { maxLength: 3 }),
      groups: fc.array(group, { maxLength: 2 }),
      ideas: fc.array(arbitraryLabel(), { maxLength: 2 }),
    })
    .map(assembled);
}

/** An id that the format allows. */
export const arbitraryId = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/) },
    { weight: 1, arbitrary: fc.constantFrom('constructor', 'a'.repeat(79), '0', 'to-string') },
  );

/** One line of visible and less visible characters. */
export const arbitraryLabel = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 12 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '__proto__',
          '<b>&amp;"\'',
          'a\u202Eb\u200Bc',
          '容器逃逸',
          '🚀'.repeat(500),
        ),
      },
    )
    .filter((text) => whyNotLine(text) === undefined);

/** Texts of several lines; never empty. */
export const arbitraryText = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      arbitraryLabel(),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constant('one\ntwo\r\n\u2028three'),
    )
    .filter((text) => whyNotText(text) === undefined);

/** Numbers that stand for "one of those that may be chosen here", whatever their count. */
const choices = (maxLength: number) => fc.array(fc.nat(999), { maxLength });
const plain = { noNullPrototype: true } as const;
const someKeys = { noNullPrototype: true, requiredKeys: [] } satisfies { requiredKeys: [] } & typeof plain;
const amount = fc.oneof(fc.nat(1000), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const pixel = fc.integer({ min: -5000, max: 5000 });
const point = fc.record({ x: pixel, y: pixel }, plain);
const url = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'http://example.org',
  'mailto:someone@example.org',
);
const filled = <Value>(item: fc.Arbitrary<Value>) => fc.array(item, { minLength: 1, maxLength: 2 });
const references = filled(fc.record({ name: arbitraryLabel(), url }, plain));
/** Objects without any key are left out of files, so they are no part of a document. */
const withKeys = <Value extends object>(item: fc.Arbitrary<Value>) =>
  item.filter((value) => Object.keys(value).length > 0);

const header = fc.record(
  {
    $schema: fc.constant('https://example.org/attack-tree-1.json'),
    id: arbitraryLabel(),
    title: arbitraryLabel(),
    approach: fc.constantFrom(...APPROACHES),
    description: arbitraryText(),
    attacker: arbitraryText(),
    assumptions: filled(arbitraryText()),
    sources: filled(
      fc.record(
        { name: arbitraryLabel(), url, license: arbitraryText(), notes: filled(arbitraryText()) },
        { noNullPrototype: true, requiredKeys: ['name'] },
      ),
    ),
    units: withKeys(fc.record({ cost: arbitraryText(), time: arbitraryText() }, someKeys)),
    layout: fc.record({ direction: fc.constantFrom(...DIRECTIONS) }, plain),
  },
  { noNullPrototype: true, requiredKeys: ['id', 'title', 'approach'] },
);

const branch = fc.record({
  kind: fc.constantFrom(...(['goal', 'step', 'step', 'step', 'subtree'] as const)),
  label: arbitraryLabel(),
  children: choices(4),
  impact: fc.option(fc.constantFrom(...IMPACTS), { nil: undefined }),
  link: fc.record({ here: fc.boolean(), tree: arbitraryLabel(), node: fc.nat(999) }),
  rest: fc.record(
    {
      gate: fc.constantFrom(...GATES),
      ref: arbitraryLabel(),
      exposure: fc.constantFrom(...EXPOSURES),
      stage: fc.constantFrom(...STAGES),
      layer: fc.constantFrom('node', 'supply-chain', 'browser'),
      description: arbitraryText(),
      references,
      attributes: withKeys(
        fc.record(
          {
            cost: amount,
            time: amount,
            probability: fc.double({ min: 0, max: 1, noNaN: true }),
            skill: fc.constantFrom(...SKILLS),
          },
          someKeys,
        ),
      ),
      owner: arbitraryText(),
      clarify: arbitraryText(),
      votes: fc.nat(),
      position: point,
    },
    someKeys,
  ),
});

const note = fc.record({
  label: arbitraryLabel(),
  about: choices(2),
  rest: fc.record({ position: point }, someKeys),
});

const mitigation = fc.record({
  on: choices(3),
  rest: fc.record(
    {
      label: arbitraryLabel(),
      status: fc.constantFrom(...STATUSES),
      effectiveness: fc.constantFrom(1, 0.5, 0.001),
      effort: amount,
      owner: arbitraryText(),
      control: arbitraryText(),
      description: arbitraryText(),
      references,
      evidence: filled(
        fc.record(
          {
            tool: arbitraryText(),
            check: arbitraryText(),
            result: arbitraryText(),
            count: fc.nat(),
            date: fc.constant('2030-01-31'),
          },
          someKeys,
        ),
      ),
    },
    { noNullPrototype: true, requiredKeys: ['label', 'status'] },
  ),
});

const group = fc.record({ label: arbitraryLabel(), nodes: choices(4), outOfScope: fc.boolean() });

type Drawn<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;
interface Parts {
  readonly header: Drawn<typeof header>;
  readonly ids: readonly string[];
  readonly branches: readonly Drawn<typeof branch>[];
  readonly notes: readonly Drawn<typeof note>[];
  readonly mitigations: readonly Drawn<typeof mitigation>[];
  readonly groups: readonly Drawn<typeof group>[];
  readonly ideas: readonly string[];
}

/** Edges run from a node to later ones only, so there is no cycle whatever was drawn. */
function assembled(parts: Parts): AttackTree {
  const nextId = freshIds(parts.ids);
  const branchIds = parts.branches.map(nextId);
  const noteIds = parts.notes.map(nextId);
  const goalAfter = (index: number, choice: number) =>
    chosen(
      branchIds.filter((_, at) => at > index && parts.branches[at]?.kind === 'goal'),
      [choice],
    )[0];

  const branches = parts.branches.map(({ kind, label, children, impact, link, rest }, index): BranchNode => {
    const shared = {
      id: branchIds[index] ?? '',
      label,
      children: chosen(branchIds.slice(index + 1), children),
    };
    if (kind === 'goal') return { kind, ...shared, ...(impact && { impact }), ...rest };
    if (kind === 'step') return { kind, ...shared, ...rest };
    const goal = link.here ? goalAfter(index, link.node) : undefined;
    const subtree: SubtreeLink | undefined = goal
      ? { node: goal }
      : link.here
        ? undefined
        : { tree: link.tree };
    return { kind, ...shared, ...(subtree && { subtree }), ...rest };
  });
  const notes = parts.notes.map(
    ({ label, about, rest }, index): NoteNode => ({
      id: noteIds[index] ?? '',
      kind: 'note',
      label,
      about: chosen([...branchIds, ...noteIds], about),
      ...rest,
    }),
  );
  return inFileOrder({
    ...parts.header,
    nodes: [...branches, ...notes],
    mitigations: parts.mitigations.map(
      ({ on, rest }): Mitigation => ({ id: nextId(), on: chosen(branchIds, on), ...rest }),
    ),
    groups: parts.groups.map(
      ({ label, nodes, outOfScope }): Group => ({
        id: nextId(),
        label,
        nodes: chosen([...branchIds, ...noteIds], nodes),
        ...(outOfScope && { outOfScope }),
      }),
    ),
    ideas: parts.ideas.map((label) => ({ id: nextId(), label })),
  });
}

/** The drawn ids in turn, each once; numbered ones when they run out. */
function freshIds(drawn: readonly string[]): () => string {
  const left = [...new Set(drawn)];
  const taken = new Set(left);
  let count = 0;
  return () => {
    const next = left.shift();
    if (next !== undefined) return next;
    do count++;
    while (taken.has(`n${count}`));
    return `n${count}`;
  };
}

const chosen = (from: readonly string[], choice: readonly number[]): readonly string[] =>
  from.length === 0 ? [] : [...new Set(choice.map((number) => from[number % from.length] ?? ''))];
