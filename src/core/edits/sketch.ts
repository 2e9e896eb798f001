/** Trees in a few lines of text, for tests of what changes trees. Nothing but tests may import this file. */
import {
  type AttackTree,
  type BranchNode,
  type Gate,
  isBranch,
  type NoteNode,
  type TreeNode,
} from '../tree/tree';

/**
 * A tree from one line for each thing, labels being ids: `goal top or > a b`, `subtree s = other-goal`, `note n > a`,
 * `mitigation m > a b`, `group g > a`. What stands behind `>` is its children, or what it is about, on, or of.
 */
export function sketch(text: string, also: Partial<AttackTree> = {}): AttackTree {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parsed);
  const things = (...words: string[]) => lines.filter(({ word }) => words.includes(word));
  return {
    id: 'sketch',
    title: 'Sketch',
    approach: 'scenario-based',
    nodes: things('goal', 'step', 'subtree', 'note').map(nodeOf),
    mitigations: things('mitigation').map(({ id, ids }) => ({ id, label: id, on: ids, status: 'proposed' })),
    groups: things('group').map(({ id, ids }) => ({ id, label: id, nodes: ids })),
    ideas: [],
    ...also,
  };
}

/** The same lines again, without what they cannot tell. */
export const told = (tree: AttackTree): string =>
  [
    ...tree.nodes.map((node) =>
      isBranch(node)
        ? line(
            node.kind,
            node.id,
            node.gate,
            node.kind === 'subtree' ? linkTold(node.subtree) : undefined,
            node.children,
          )
        : line('note', node.id, undefined, undefined, node.about),
    ),
    ...tree.mitigations.map(({ id, on }) => line('mitigation', id, undefined, undefined, on)),
    ...tree.groups.map(({ id, nodes }) => line('group', id, undefined, undefined, nodes)),
  ].join('\n');

/** The lines of a test as `told` writes them. */
export const lines = (text: string): string =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('\n');

interface Line {
  readonly word: string;
  readonly id: string;
  readonly gate: Gate | undefined;
  readonly link: string | undefined;
  readonly ids: readonly string[];
}

function parsed(text: string): Line {
  const [head = '', tail = ''] = text.split(' > ');
  const [before = '', link] = head.split(' = ');
  const [word = '', id = '', gate] = before.split(' ');
  return {
    word,
    id,
    link,
    gate: gate === 'and' || gate === 'or' ? gate : undefined,
    ids: tail.split(' ').filter((one) => one !== ''),
  };
}

function nodeOf({ word, id, gate, link, ids }: Line): TreeNode {
  if (word === 'note') return { id, kind: 'note', label: id, about: ids } satisfies NoteNode;
  const shared = { id, label: id, ...(gate && { gate }), children: ids };
  if (word === 'goal' || word === 'step') return { ...shared, kind: word } satisfies BranchNode;
  const [tree, node] = link?.includes('#') ? link.split('#') : [undefined, link];
  return {
    ...shared,
    kind: 'subtree',
    ...(link && { subtree: { ...(tree && { tree }), ...(node && { node }) } }),
  } satisfies BranchNode;
}

const line = (
  word: string,
  id: string,
  gate: Gate | undefined,
  link: string | undefined,
  ids: readonly string[],
): string =>
  [word, id, gate, link && `= ${link}`, ids.length > 0 ? `> ${ids.join(' ')}` : undefined]
    .filter((part) => part)
    .join(' ');

const linkTold = (link: { readonly tree?: string; readonly node?: string } | undefined): string | undefined =>
  link && (link.tree === undefined ? link.node : `${link.tree}#${link.node ?? ''}`);
