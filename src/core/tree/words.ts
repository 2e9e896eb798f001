import { whyNotLine, whyNotText, whyNotUrl } from './characters';
import type { AttackTree, Mitigation, Reference, TreeNode } from './tree';

/** A piece of text in a document, where it stands, and the rule it keeps. */
export interface Words {
  readonly path: string;
  readonly text: string;
  readonly whyNot: (text: string) => string | undefined;
  /** The node, mitigation or group it belongs to. */
  readonly subject?: string;
}

/** Every text that a person wrote into a document, in file order. */
export function* wordsOf(tree: AttackTree): Generator<Words, void> {
  yield* lines('', tree, ['id', 'title']);
  yield* texts('', tree, ['description', 'attacker']);
  for (const [index, text] of (tree.assumptions ?? []).entries())
    yield { path: `assumptions[${index}]`, text, whyNot: whyNotText };
  for (const [index, source] of (tree.sources ?? []).entries()) {
    yield* lines(`sources[${index}].`, source, ['name']);
    yield* texts(`sources[${index}].`, source, ['license']);
    yield* pieces(`sources[${index}].`, source, ['url'], whyNotUrl);
    for (const [at, text] of (source.notes ?? []).entries())
      yield { path: `sources[${index}].notes[${at}]`, text, whyNot: whyNotText };
  }
  yield* texts('units.', tree.units ?? {}, ['cost', 'time']);
  for (const [index, node] of tree.nodes.entries()) yield* wordsOfNode(`nodes[${index}].`, node);
  for (const [index, mitigation] of tree.mitigations.entries())
    yield* wordsOfMitigation(`mitigations[${index}].`, mitigation);
  for (const [index, group] of tree.groups.entries())
    yield* lines(`groups[${index}].`, group, ['label'], group.id);
  for (const [index, idea] of tree.ideas.entries()) yield* lines(`ideas[${index}].`, idea, ['label']);
}

function* wordsOfNode(path: string, node: TreeNode): Generator<Words, void> {
  yield* lines(path, node, ['label'], node.id);
  if (node.kind === 'note') return;
  yield* lines(path, node, ['ref', 'layer'], node.id);
  if (node.kind === 'subtree') yield* lines(`${path}subtree.`, node.subtree ?? {}, ['tree'], node.id);
  yield* texts(path, node, ['description', 'owner', 'clarify'], node.id);
  yield* wordsOfReferences(path, node.references, node.id);
}

function* wordsOfMitigation(path: string, mitigation: Mitigation): Generator<Words, void> {
  const { id } = mitigation;
  yield* lines(path, mitigation, ['label'], id);
  yield* texts(path, mitigation, ['owner', 'control', 'description'], id);
  yield* wordsOfReferences(path, mitigation.references, id);
  for (const [index, evidence] of (mitigation.evidence ?? []).entries())
    yield* texts(`${path}evidence[${index}].`, evidence, ['tool', 'check', 'result', 'date'], id);
}

function* wordsOfReferences(
  path: string,
  references: readonly Reference[] | undefined,
  subject: string,
): Generator<Words, void> {
  for (const [index, reference] of (references ?? []).entries()) {
    yield* lines(`${path}references[${index}].`, reference, ['name'], subject);
    yield* pieces(`${path}references[${index}].`, reference, ['url'], whyNotUrl, subject);
  }
}

type Textual<Key extends string> = { readonly [K in Key]?: string };

const lines = <Key extends string>(
  path: string,
  from: Textual<Key>,
  keys: readonly Key[],
  subject?: string,
) => pieces(path, from, keys, whyNotLine, subject);

const texts = <Key extends string>(
  path: string,
  from: Textual<Key>,
  keys: readonly Key[],
  subject?: string,
) => pieces(path, from, keys, whyNotText, subject);

function* pieces<Key extends string>(
  path: string,
  from: Textual<Key>,
  keys: readonly Key[],
  whyNot: Words['whyNot'],
  subject?: string,
): Generator<Words, void> {
  for (const key of keys) {
    const text = from[key];
    if (text !== undefined)
      yield { path: `${path}${key}`, text, whyNot, ...(subject !== undefined && { subject }) };
  }
}
