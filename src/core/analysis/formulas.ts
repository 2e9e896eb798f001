import { graphOf } from '../tree/graph';
import type { AttackTree, BranchNode, Mitigation } from '../tree/tree';
import { ALWAYS, type Formula, formulaOf, NEVER, type Part } from './diagrams/formula';

/** A line for every branch node, at the node's index in document order, followed by auxiliary lines. */
export interface TreeFormula extends Formula {
  readonly index: ReadonlyMap<string, number>;
}

export interface Attack {
  /** Leaves may each be performed or not (variables), or all are. */
  readonly leaves: 'chosen' | 'performed';
  /** What stops the attacker wherever it is. */
  readonly blocking: readonly Mitigation[];
  /** What may fail: one variable each, which holds when it fails. */
  readonly failing?: readonly Mitigation[];
  /** What the attacker already has, whatever guards it. */
  readonly has?: ReadonlySet<string>;
}

/** When a node is reached: the `ok(n)` of the format's definition. */
export function attackFormula(tree: AttackTree, attack: Attack): TreeFormula {
  const blocked = new Set(attack.blocking.flatMap(({ on }) => on));
  const written = lines(tree, attack.failing ?? []);
  return written.finish('least', (node, failures, index) => {
    if (attack.has?.has(node.id)) return ALWAYS;
    if (blocked.has(node.id)) return NEVER;
    if (node.children.length > 0) return written.guarded('all', gateOf(node), index(node), failures);
    if (node.exposure === 'absent') return NEVER;
    const itself: Part = attack.leaves === 'chosen' ? { kind: 'variable', id: node.id } : ALWAYS;
    return failures.length === 0 ? itself : { kind: 'all', of: [written.add(itself), ...failures] };
  });
}

/** When a node is out of reach: given some mitigations, and one variable for each candidate, which holds when it is in force. */
export function closingFormula(
  tree: AttackTree,
  candidates: readonly Mitigation[],
  given: readonly Mitigation[] = [],
): TreeFormula {
  const blocked = new Set(given.flatMap(({ on }) => on));
  const written = lines(tree, candidates);
  return written.finish('greatest', (node, guards, index) => {
    if (blocked.has(node.id)) return ALWAYS;
    if (node.children.length > 0)
      return written.guarded('any', gateOf(node) === 'all' ? 'any' : 'all', index(node), guards);
    return node.exposure === 'absent' ? ALWAYS : { kind: 'any', of: guards };
  });
}

const gateOf = ({ gate }: BranchNode): 'all' | 'any' => (gate === 'and' ? 'all' : 'any');

/** A formula as it is written: the nodes' own lines first, then those that are added. */
function lines(tree: AttackTree, events: readonly Mitigation[]) {
  const { branches } = graphOf(tree);
  const index = new Map(branches.map(({ id }, at) => [id, at]));
  const added: Part[] = [];
  const add = (part: Part): number => branches.length + added.push(part) - 1;
  const acting = new Map<string, number[]>();
  for (const { id, on } of events) {
    const event = add({ kind: 'variable', id });
    for (const node of on) acting.set(node, [...(acting.get(node) ?? []), event]);
  }
  const children = (node: BranchNode) =>
    node.children.flatMap((child) => {
      const at = index.get(child);
      return at === undefined ? [] : [at];
    });
  return {
    add,
    /** A gate together with the events on its node, which are combined with it by `outer`. */
    guarded(
      outer: 'all' | 'any',
      gate: 'all' | 'any',
      of: readonly number[],
      events: readonly number[],
    ): Part {
      if (events.length === 0) return { kind: gate, of };
      return { kind: outer, of: outer === gate ? [...of, ...events] : [add({ kind: gate, of }), ...events] };
    },
    finish(
      fixpoint: Formula['fixpoint'],
      line: (
        node: BranchNode,
        events: readonly number[],
        children: (node: BranchNode) => readonly number[],
      ) => Part,
    ): TreeFormula {
      const own = branches.map((node) => line(node, acting.get(node.id) ?? NONE, children));
      return { ...formulaOf([...own, ...added], fixpoint), index };
    },
  };
}

const NONE: readonly number[] = [];
