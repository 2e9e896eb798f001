import * as z from 'zod/mini';
import {
  LINE_PATTERN,
  TEXT_PATTERN,
  URL_PATTERN,
  whyNotLine,
  whyNotText,
  whyNotUrl,
} from '../tree/characters';
import { LABEL_LENGTH, MAX_NODES, TEXT_LENGTH } from '../tree/limits';
import { ID, whyNotId } from '../tree/rules';
import { APPROACHES, DIRECTIONS, EXPOSURES, GATES, IMPACTS, SKILLS, STAGES, STATUSES } from '../tree/tree';
import { VERSION } from './migrations/table';

// A strict content security policy forbids zod's compiled mode; every schema below is made after this line.
z.config({ jitless: true });

type Rule = (text: string) => string | undefined;

/** Text that keeps a rule of `core/tree`, and what the published schema says of it. */
const obeying = (whyNot: Rule, meta: { readonly id: string; readonly [key: string]: unknown }) =>
  z.string().check(
    z.refine((text) => whyNot(text) === undefined, { error: ({ input }) => whyNot(String(input)) }),
    z.meta(meta),
  );

/** An optional key may be there and empty; it is left out when the document is written again. */
const orEmpty =
  (whyNot: Rule): Rule =>
  (text) =>
    text === '' ? undefined : whyNot(text);

const optional = z.exactOptional;

const id = obeying(whyNotId, { id: 'id', pattern: ID.source });
const ids = z.array(id);
const idOrEmpty = obeying(orEmpty(whyNotId), { id: 'id-or-empty', pattern: `^$|${ID.source}` });

const oneLine = { pattern: LINE_PATTERN, maxLength: LABEL_LENGTH };
const line = obeying(whyNotLine, { id: 'line', ...oneLine, minLength: 1 });
const lineOrEmpty = optional(obeying(orEmpty(whyNotLine), { id: 'line-or-empty', ...oneLine }));

const text = obeying(whyNotText, { id: 'text', pattern: TEXT_PATTERN, maxLength: TEXT_LENGTH });
const texts = z.array(text);

const url = obeying(whyNotUrl, { id: 'url', pattern: URL_PATTERN, maxLength: TEXT_LENGTH });
const urlOrEmpty = obeying(orEmpty(whyNotUrl), {
  id: 'url-or-empty',
  pattern: `^$|${URL_PATTERN}`,
  maxLength: TEXT_LENGTH,
});

const amount = z.number().check(z.minimum(0));
const count = z.int().check(z.minimum(0));

const reference = z.strictObject({ name: line, url });
const references = optional(z.array(reference));

const position = z.strictObject({ x: z.int(), y: z.int() });

const attributes = z.strictObject({
  cost: optional(amount),
  time: optional(amount),
  probability: optional(z.number().check(z.minimum(0), z.maximum(1))),
  skill: optional(z.enum(SKILLS)),
});

const branch = {
  id,
  label: line,
  gate: optional(z.enum(GATES)),
  ref: lineOrEmpty,
  children: optional(ids),
  exposure: optional(z.enum(EXPOSURES)),
  stage: optional(z.enum(STAGES)),
  layer: lineOrEmpty,
  description: optional(text),
  references,
  attributes: optional(attributes),
  owner: optional(text),
  clarify: optional(text),
  votes: optional(count),
  position: optional(position),
};

const goal = z
  .strictObject({ kind: z.literal('goal'), ...branch, impact: optional(z.enum(IMPACTS)) })
  .check(z.meta({ id: 'goal', description: 'What the attacker wants.' }));

const step = z
  .strictObject({ kind: z.literal('step'), ...branch })
  .check(z.meta({ id: 'step', description: 'An action, event or condition.' }));

const subtree = z
  .strictObject({
    kind: z.literal('subtree'),
    ...branch,
    subtree: optional(z.strictObject({ tree: lineOrEmpty, node: optional(idOrEmpty) })),
  })
  .check(z.meta({ id: 'subtree', description: 'A stand-in for another tree, or for a goal of this one.' }));

const note = z
  .strictObject({
    kind: z.literal('note'),
    id,
    label: line,
    about: optional(ids),
    position: optional(position),
  })
  .check(z.meta({ id: 'note', description: 'A remark on the canvas; never a child.' }));

const evidence = z.strictObject({
  tool: optional(text),
  check: optional(text),
  result: optional(text),
  count: optional(count),
  date: optional(text),
});

const mitigation = z
  .strictObject({
    id,
    label: line,
    on: ids,
    status: z.enum(STATUSES),
    effectiveness: optional(z.number().check(z.gt(0), z.maximum(1))),
    effort: optional(amount),
    owner: optional(text),
    control: optional(text),
    description: optional(text),
    references,
    evidence: optional(z.array(evidence)),
  })
  .check(z.meta({ id: 'mitigation', description: 'Something that hinders the attacker on some nodes.' }));

const group = z
  .strictObject({ id, label: line, nodes: ids, outOfScope: optional(z.boolean()) })
  .check(z.meta({ id: 'group' }));

const source = z.strictObject({
  name: line,
  url: optional(urlOrEmpty),
  license: optional(text),
  notes: optional(texts),
});

/** The file format, every key of it; what no schema can say (cycles, ids that name nothing) is in `core/tree/faults`. */
export const documentSchema = z.strictObject({
  $schema: lineOrEmpty,
  format: z.literal('attack-tree'),
  version: z.literal(VERSION),
  id: line,
  title: line,
  approach: z.enum(APPROACHES),
  description: optional(text),
  attacker: optional(text),
  assumptions: optional(texts),
  sources: optional(z.array(source)),
  units: optional(z.strictObject({ cost: optional(text), time: optional(text) })),
  nodes: z.array(z.discriminatedUnion('kind', [goal, step, subtree, note])).check(z.maxLength(MAX_NODES)),
  mitigations: optional(z.array(mitigation)),
  groups: optional(z.array(group)),
  ideas: optional(z.array(z.strictObject({ id, label: line }))),
  layout: optional(z.strictObject({ direction: optional(z.enum(DIRECTIONS)) })),
});

/** A document as a valid file has it. */
export type FileDocument = z.infer<typeof documentSchema>;
