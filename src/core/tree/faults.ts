import { firstCycle, standsFor, toldByIds } from './cycles';
import type { Finding } from './findings';
import { graphOf } from './graph';
import { quoted } from './quoted';
import { whyNotId } from './rules';
import { type AttackTree, isBranch, type TreeNode } from './tree';
import { wordsOf } from './words';

/** What no document may have, one after the other in a fixed order; a file with any of these is refused. */
export function* faults(tree: AttackTree): Generator<Finding, void> {
  yield* wrongWords(tree);
  yield* wrongIds(tree);
  yield* faultsBetweenParts(tree);
}

/**
 * The faults that no schema can find: ids that are taken, name nothing or stand where they may not, and cycles. Asking
 * for the first costs no more than finding it.
 */
export function* faultsBetweenParts(tree: AttackTree): Generator<Finding, void> {
  yield* takenIds(tree);
  yield* wrongReferences(tree);
  yield* cycle(tree);
}

function* wrongWords(tree: AttackTree): Generator<Finding, void> {
  for (const { path, text, whyNot, subject } of wordsOf(tree)) {
    const reason = whyNot(text);
    if (reason !== undefined) yield error('bad-text', path, reason, subject);
  }
}

const WITH_IDS = ['nodes', 'mitigations', 'groups', 'ideas'] as const;

function* wrongIds(tree: AttackTree): Generator<Finding, void> {
  for (const list of WITH_IDS)
    for (const [index, { id }] of tree[list].entries()) {
      const reason = whyNotId(id);
      if (reason !== undefined) yield error('bad-id', `${list}[${index}].id`, reason, id);
    }
}

/** Ideas have ids of their own; nodes, mitigations and groups share one space. */
function* takenIds(tree: AttackTree): Generator<Finding, void> {
  const shared = new Map<string, () => string>();
  for (const list of WITH_IDS) {
    const taken = list === 'ideas' ? new Map<string, () => string>() : shared;
    for (const [index, { id }] of tree[list].entries()) {
      const holder = taken.get(id);
      if (!holder) taken.set(id, () => `${list}[${index}]`);
      else {
        const sentence = `The id ${quoted(id, 80)} is taken already, by ${holder()}.`;
        yield error('duplicate-id', `${list}[${index}].id`, sentence, id);
      }
    }
  }
}

function* wrongReferences(tree: AttackTree): Generator<Finding, void> {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const branchOnly = (code: string, refusal: string) => (node: TreeNode) =>
    isBranch(node) ? undefined : ([code, refusal] as const);
  const anyNode = () => undefined;

  /** The ids of one list: each names a node, once, and one that may stand there. */
  function* listed(
    ids: readonly string[],
    path: string,
    subject: string,
    unfit: (node: TreeNode) => readonly [string, string] | undefined,
  ): Generator<Finding, void> {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      const node = byId.get(id);
      const refused = node && unfit(node);
      if (!node) yield at(index, 'unknown-id', `No node has the id ${quoted(id, 80)}.`);
      else if (seen.has(id)) yield at(index, 'repeated-id', `${quoted(id, 80)} stands here twice.`);
      else if (refused) yield at(index, refused[0], `${quoted(node.label)} ${refused[1]}`);
      seen.add(id);
    }
    function at(index: number, code: string, sentence: string) {
      return error(code, `${path}[${index}]`, sentence, subject);
    }
  }

  const noChild = branchOnly('note-as-child', 'is a note, and a note is never a child.');
  const noMitigation = branchOnly('mitigation-on-note', 'is a note, and mitigations are never on notes.');
  for (const [index, node] of tree.nodes.entries()) {
    const path = `nodes[${index}]`;
    if (isBranch(node)) yield* listed(node.children, `${path}.children`, node.id, noChild);
    else yield* listed(node.about, `${path}.about`, node.id, anyNode);
    const named = standsFor(node);
    if (named === undefined) continue;
    const goal = byId.get(named);
    const here = `${path}.subtree.node`;
    if (!goal) yield error('unknown-id', here, `No node has the id ${quoted(named, 80)}.`, node.id);
    else if (!isBranch(goal))
      yield error('subtree-of-note', here, `${quoted(goal.label)} is a note, and no goal.`, node.id);
  }
  for (const [index, { id, on }] of tree.mitigations.entries())
    yield* listed(on, `mitigations[${index}].on`, id, noMitigation);
  for (const [index, { id, nodes }] of tree.groups.entries())
    yield* listed(nodes, `groups[${index}].nodes`, id, anyNode);
}

function* cycle(tree: AttackTree): Generator<Finding, void> {
  const way = firstCycle(tree);
  const [last, first] = way?.slice(-2) ?? [];
  if (!way || last === undefined || first === undefined) return;
  const index = tree.nodes.findIndex((node) => node.id === last);
  const node = tree.nodes[index];
  const child = node && isBranch(node) ? node.children.indexOf(first) : -1;
  yield error(
    'cycle',
    `nodes[${index}].${child < 0 ? 'subtree.node' : `children[${child}]`}`,
    `The tree goes in a circle: ${toldByIds(graphOf(tree), way)}.`,
    last,
  );
}

const error = (code: string, path: string, sentence: string, subject?: string): Finding => ({
  severity: 'error',
  code,
  path,
  sentence,
  ...(subject !== undefined && { subject }),
});
