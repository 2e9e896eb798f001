import { graphOf } from './graph';
import { inWords } from './inWords';
import { plainly } from './plainly';
import { type AttackTree, isBranch, type TreeNode } from './tree';
import { wordsOf } from './words';

/** By what one narrows a search, in the order it is offered. */
export const FACETS = ['kind', 'gate', 'stage', 'layer', 'exposure', 'status', 'owner', 'clarify'] as const;
export type Facet = (typeof FACETS)[number];

/** A node, a mitigation or a group, as it is looked for. */
export interface Thing {
  readonly id: string;
  readonly type: 'node' | 'mitigation' | 'group';
  readonly label: string;
  /** What it is of each facet that it has; `none` where it could have a value and has not. */
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  /** Every text in it, the label first, with the name of the field. */
  readonly texts: readonly { readonly field: string; readonly text: string; readonly plain: string }[];
}

const known = new WeakMap<AttackTree, readonly Thing[]>();

/** Everything in a tree that can be found, in document order; remembered for as long as the tree is. */
export function thingsOf(tree: AttackTree): readonly Thing[] {
  const before = known.get(tree);
  if (before) return before;
  const texts = textsBySubject(tree);
  const graph = graphOf(tree);
  const things: readonly Thing[] = [
    ...tree.nodes.map((node) => ({
      ...thing(node, 'node', texts),
      facets: facetsOf(node, graph.children(node.id).length === 0),
    })),
    ...tree.mitigations.map((mitigation) => ({
      ...thing(mitigation, 'mitigation', texts),
      facets: { kind: 'mitigation', status: mitigation.status, owner: mitigation.owner ?? NONE },
    })),
    ...tree.groups.map((group) => ({ ...thing(group, 'group', texts), facets: { kind: 'group' } })),
  ];
  known.set(tree, things);
  return things;
}

export const NONE = 'none';

const thing = (
  { id, label }: { readonly id: string; readonly label: string },
  type: Thing['type'],
  texts: ReadonlyMap<string, Thing['texts']>,
) => ({ id, type, label, texts: texts.get(id) ?? [] });

function facetsOf(node: TreeNode, leaf: boolean): Thing['facets'] {
  if (!isBranch(node)) return { kind: node.kind };
  return {
    kind: node.kind,
    gate: node.gate ?? NONE,
    stage: node.stage ?? NONE,
    layer: node.layer ?? NONE,
    ...(leaf && { exposure: node.exposure ?? 'unknown' }),
    owner: node.owner ?? NONE,
    clarify: node.clarify === undefined ? 'clear' : 'needs-clarification',
  };
}

function textsBySubject(tree: AttackTree): ReadonlyMap<string, Thing['texts']> {
  const bySubject = new Map<string, { field: string; text: string; plain: string }[]>();
  for (const { path, text, subject } of wordsOf(tree)) {
    if (subject === undefined) continue;
    const entry = { field: fieldOf(path), text, plain: plainly(text) };
    const list = bySubject.get(subject);
    if (list) list.push(entry);
    else bySubject.set(subject, [entry]);
  }
  return bySubject;
}

/** `nodes[3].references[0].name` is about a reference. */
const fieldOf = (path: string): string => {
  const [field = ''] = path.slice(path.indexOf('.') + 1).split(/[[.]/);
  return FIELD_WORDS[field] ?? inWords(field).toLowerCase();
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  ref: 'tag',
  clarify: 'what needs clarification',
  references: 'a reference',
  subtree: 'what it stands for',
};
