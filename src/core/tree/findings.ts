import { INVISIBLE } from './characters';
import { standsFor } from './cycles';
import { faults } from './faults';
import { graphOf } from './graph';
import { quoted } from './quoted';
import { type AttackTree, type BranchNode, isBranch, type SubtreeNode, type TreeNode } from './tree';
import { wordsOf } from './words';

/** What a document says that a person should look at. Errors keep a file from opening; warnings never do. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Stable, in kebab-case. */
  readonly code: string;
  /** Where in the document: `nodes[3].gate`. */
  readonly path: string;
  /** What it is and, where useful, what to do. */
  readonly sentence: string;
  /** The id of the node, mitigation or group that it is about. */
  readonly subject?: string;
}

const known = new WeakMap<AttackTree, readonly Finding[]>();

/** Everything there is to say about a tree, errors first; remembered for as long as the tree is. */
export function findings(tree: AttackTree): readonly Finding[] {
  const before = known.get(tree);
  if (before) return before;
  const found = [...faults(tree), ...warnings(tree)];
  known.set(tree, found);
  return found;
}

function* warnings(tree: AttackTree): Generator<Finding, void> {
  yield* hardToSee(tree);
  for (const [index, node] of tree.nodes.entries()) yield* ofNode(tree, node, `nodes[${index}]`);
  for (const [index, { id, label, on }] of tree.mitigations.entries())
    if (on.length === 0)
      yield warning(
        'mitigation-on-nothing',
        `mitigations[${index}].on`,
        `The mitigation ${quoted(label)} is on no node: put it where it acts.`,
        id,
      );
}

function* hardToSee(tree: AttackTree): Generator<Finding, void> {
  for (const { path, text, subject } of wordsOf(tree))
    if (INVISIBLE.test(text))
      yield warning(
        'invisible-characters',
        path,
        `${quoted(text)} has characters that cannot be seen or that turn the direction of writing.`,
        subject,
      );
}

function* ofNode(tree: AttackTree, node: TreeNode, path: string): Generator<Finding, void> {
  const name = quoted(node.label);
  if (isBranch(node)) {
    yield* ofGate(node, path);
    if (node.kind !== 'goal' && graphOf(tree).parents(node.id).length === 0) {
      const sentence = `${name} leads nowhere: make it a goal, or connect it to what it leads to.`;
      yield warning('root-not-goal', path, sentence, node.id);
    }
    if (node.children.length > 0) yield* ofLeavesOnly(node, path);
    if (node.kind === 'subtree') yield* ofSubtree(tree, node, path);
  } else if (node.about.length === 0)
    yield warning('note-about-nothing', path, `The note ${name} is about no node: say which.`, node.id);
}

function* ofGate({ id, label, gate, children }: BranchNode, path: string): Generator<Finding, void> {
  const name = quoted(label);
  if (gate === undefined && children.length > 1)
    yield warning('gate-not-stated', path, `${name} has several children and no gate; it is read as OR.`, id);
  if (gate === undefined || children.length > 1) return;
  const has = children.length === 0 ? 'no child' : 'one child';
  const sentence = `${name} has the gate ${gate.toUpperCase()} but ${has}: there is nothing to combine.`;
  yield warning('gate-without-choice', `${path}.gate`, sentence, id);
}

function* ofLeavesOnly(node: BranchNode, path: string): Generator<Finding, void> {
  const has = `${quoted(node.label)} has children, so its`;
  if (node.exposure !== undefined) {
    const sentence = `${has} exposure is kept but not read: only leaves have one.`;
    yield warning('exposure-on-inner-node', `${path}.exposure`, sentence, node.id);
  }
  if (node.attributes !== undefined) {
    const sentence = `${has} attributes are kept but not read: only leaves have them.`;
    yield warning('attributes-on-inner-node', `${path}.attributes`, sentence, node.id);
  }
}

function* ofSubtree(tree: AttackTree, node: SubtreeNode, path: string): Generator<Finding, void> {
  const name = `The sub-tree ${quoted(node.label)}`;
  if (node.subtree === undefined)
    yield warning('subtree-names-nothing', path, `${name} names no tree: say what it stands for.`, node.id);
  const named = graphOf(tree).byId.get(standsFor(node) ?? '');
  if (!named || !isBranch(named) || named.kind === 'goal') return;
  const sentence = `${name} stands for ${quoted(named.label)}, which is no goal.`;
  yield warning('subtree-names-no-goal', `${path}.subtree.node`, sentence, node.id);
}

const warning = (code: string, path: string, sentence: string, subject?: string): Finding => ({
  severity: 'warning',
  code,
  path,
  sentence,
  ...(subject !== undefined && { subject }),
});
