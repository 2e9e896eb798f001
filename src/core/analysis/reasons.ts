import { graphOf } from '../tree/graph';
import type { AttackTree, BranchNode, Mitigation } from '../tree/tree';
import { inForce, isFull, type Question } from './lens';
import type { Participation } from './participation';
import type { Verdict } from './verdicts';

/** Why a node is open or closed. */
export type Why =
  | { readonly kind: 'closed-here'; readonly by: readonly Mitigation[] }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'closed-below';
      readonly gate: 'and' | 'or';
      readonly closed: readonly BranchNode[];
      readonly of: number;
    }
  | { readonly kind: 'open-leaf'; readonly exposure: 'present' | 'unknown' }
  | { readonly kind: 'open'; readonly gate: 'and' | 'or'; readonly remaining: number; readonly of: number };

/** What there is to say about a node under a question. */
export interface Reason {
  readonly verdict: Verdict;
  readonly why: Why;
  /** Open, but on no remaining attack set; `undefined` when the budget did not suffice to tell. */
  readonly idle: boolean | undefined;
  /** The mitigations in force here that stop only some attacks. */
  readonly weakenedBy: readonly Mitigation[];
}

/** The reason of every branch node. */
export function reasons(
  tree: AttackTree,
  question: Question,
  verdictOf: ReadonlyMap<string, Verdict>,
  participation: Participation | undefined,
): ReadonlyMap<string, Reason> {
  const graph = graphOf(tree);
  const acting = new Map<string, Mitigation[]>();
  for (const mitigation of inForce(tree, question))
    for (const id of mitigation.on) acting.set(id, [...(acting.get(id) ?? []), mitigation]);
  const isClosed = (id: string) => verdictOf.get(id) === 'closed';

  const why = (node: BranchNode, by: readonly Mitigation[]): Why => {
    if (by.length > 0) return { kind: 'closed-here', by };
    if (node.children.length === 0)
      return node.exposure === 'absent'
        ? { kind: 'absent' }
        : { kind: 'open-leaf', exposure: node.exposure ?? 'unknown' };
    const gate = node.gate ?? 'or';
    const of = node.children.length;
    const closed = node.children.flatMap((id) => {
      const child = graph.byId.get(id);
      return child && child.kind !== 'note' && isClosed(id) ? [child] : [];
    });
    return isClosed(node.id)
      ? { kind: 'closed-below', gate, closed, of }
      : { kind: 'open', gate, remaining: of - closed.length, of };
  };

  return new Map(
    graph.branches.map((node) => {
      const here = acting.get(node.id) ?? [];
      const verdict = verdictOf.get(node.id) ?? 'closed';
      return [
        node.id,
        {
          verdict,
          why: why(node, here.filter(isFull)),
          idle: participation && verdict !== 'closed' && !participation.nodes.has(node.id),
          weakenedBy: here.filter((mitigation) => !isFull(mitigation)),
        },
      ];
    }),
  );
}
