import { inFileOrder } from '../tree/order';
import type {
  AttackTree,
  Attributes,
  Evidence,
  GoalNode,
  Group,
  Idea,
  LayoutSettings,
  Mitigation,
  NoteNode,
  Point,
  Reference,
  Source,
  StepNode,
  SubtreeLink,
  SubtreeNode,
  Units,
} from '../tree/tree';
import { VERSION } from './migrations/table';

/** The one text of a document: the same tree always gives the same bytes. */
export function write(tree: AttackTree): string {
  const file = { ...inFileOrder(tree), format: 'attack-tree', version: VERSION } as const;
  return `${JSON.stringify(ordered(file, DOCUMENT), null, 2)}\n`;
}

/** The keys of an object in the order in which they are written, each with what is done to its value. */
type Order<Keys extends string> = { readonly [Key in Keys]: Treatment };
/** Taken as it is unless it is empty, taken even then, or an object or a list of objects with an order of its own. */
type Treatment = 'optional' | 'required' | Order<string>;

const optional = 'optional';
const required = 'required';

const POSITION = { x: required, y: required } satisfies Order<keyof Point>;
const REFERENCE = { name: required, url: required } satisfies Order<keyof Reference>;

const NODE = {
  id: required,
  kind: required,
  gate: optional,
  label: required,
  ref: optional,
  children: optional,
  subtree: { tree: optional, node: optional } satisfies Order<keyof SubtreeLink>,
  about: optional,
  exposure: optional,
  impact: optional,
  stage: optional,
  layer: optional,
  description: optional,
  references: REFERENCE,
  attributes: {
    cost: optional,
    time: optional,
    probability: optional,
    skill: optional,
  } satisfies Order<keyof Attributes>,
  owner: optional,
  clarify: optional,
  votes: optional,
  position: POSITION,
} satisfies Order<keyof GoalNode | keyof StepNode | keyof SubtreeNode | keyof NoteNode>;

const MITIGATION = {
  id: required,
  label: required,
  on: required,
  status: required,
  effectiveness: optional,
  effort: optional,
  owner: optional,
  control: optional,
  description: optional,
  references: REFERENCE,
  evidence: {
    tool: optional,
    check: optional,
    result: optional,
    count: optional,
    date: optional,
  } satisfies Order<keyof Evidence>,
} satisfies Order<keyof Mitigation>;

const DOCUMENT = {
  $schema: optional,
  format: required,
  version: required,
  id: required,
  title: required,
  approach: required,
  description: optional,
  attacker: optional,
  assumptions: optional,
  sources: { name: required, url: optional, license: optional, notes: optional } satisfies Order<
    keyof Source
  >,
  units: { cost: optional, time: optional } satisfies Order<keyof Units>,
  nodes: NODE,
  mitigations: MITIGATION,
  groups: { id: required, label: required, nodes: required, outOfScope: optional } satisfies Order<
    keyof Group
  >,
  ideas: { id: required, label: required } satisfies Order<keyof Idea>,
  layout: { direction: optional } satisfies Order<keyof LayoutSettings>,
} satisfies Order<keyof AttackTree | 'format' | 'version'>;

/** An object with its keys in order; `nodes`, which a document must have, stays even when it is empty. */
function ordered(object: Readonly<Record<string, unknown>>, order: Order<string>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, treatment] of Object.entries(order)) {
    const value = object[key];
    if (value === undefined) continue;
    const written = typeof treatment === 'string' ? value : arranged(value, treatment);
    if (treatment === 'required' || treatment === NODE || !isEmpty(written)) result[key] = written;
  }
  return result;
}

const arranged = (value: unknown, order: Order<string>): unknown =>
  Array.isArray(value) ? value.map((item) => ordered(item, order)) : ordered(Object(value), order);

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
