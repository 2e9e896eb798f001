import { INVISIBLE } from './characters';
import { standsFor } from './cycles';
import { faults } from './faults';
import { graphOf } from './graph';
import { quoted } from './quoted';
import { type AttackTree, isBranch, type TreeNode } from './tree';
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
  if (!isBranch(node)) {
    if (node.about.length === 0)
      yield warning('note-about-nothing', path, `The note ${name} is about no node: say which.`, node.id);
    return;
  }
  const graph = graphOf(tree);
  const { id, gate, children } = node;
  if (gate === undefined && children.length > 1)
    yield warning('gate-not-stated', path, `${name} has several children and no gate; it is read as OR.`, id);
  if (gate !== undefined && children.length < 2)
    yield warning(
      'gate-without-choice',
      `${path}.gate`,
      `${name} has the gate ${gate.toUpperCase()} but ${children.length === 0 ? 'no child' : 'one child'}: there is nothing to combine.`,
      id,
    );
  if (node.kind !== 'goal' && graph.parents(id).length === 0)
    yield warning(
      'root-not-goal',
      path,
      `${name} leads nowhere: make it a goal, or connect it to what it leads to.`,
      id,
    );
  if (children.length > 0)
    for (const key of ['exposure', 'attributes'] as const)
      if (node[key] !== undefined)
        yield warning(
          `${key}-on-inner-node`,
          `${path}.${key}`,
          `${name} has children, so its ${key} ${key === 'exposure' ? 'is' : 'are'} kept but not read: only leaves have ${key === 'exposure' ? 'one' : 'them'}.`,
          id,
        );
  if (node.kind === 'subtree' && node.subtree === undefined)
    yield warning(
      'subtree-names-nothing',
      path,
      `The sub-tree ${name} names no tree: say what it stands for.`,
      id,
    );
  const named = standsFor(node);
  const goal = named === undefined ? undefined : graph.byId.get(named);
  if (goal && isBranch(goal) && goal.kind !== 'goal')
    yield warning(
      'subtree-names-no-goal',
      `${path}.subtree.node`,
      `The sub-tree ${name} stands for ${quoted(goal.label)}, which is no goal.`,
      id,
    );
}

const warning = (code: string, path: string, sentence: string, subject?: string): Finding => ({
  severity: 'warning',
  code,
  path,
  sentence,
  ...(subject !== undefined && { subject }),
});
