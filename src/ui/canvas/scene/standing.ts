import type { Reach } from '../../../core/analysis/fromHere';
import { edgeName, type Participation } from '../../../core/analysis/participation';
import type { Verdict } from '../../../core/analysis/verdicts';
import { isBranch, type TreeNode } from '../../../core/tree/tree';

/** What the tree means under the scenario, as far as the canvas shows it. */
export interface Meaning {
  /** The nodes that the tree is asked about. */
  readonly goals: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Absent while it is not known: then nothing is idle, and nothing fades. */
  readonly participation: Participation | undefined;
  /** What the attacker already has, and how far that is from everything; absent when it is nothing. */
  readonly has: ReadonlySet<string>;
  readonly reach: ReadonlyMap<string, Reach> | undefined;
  /** The mitigations that are in force, and those that are only supposed to be, or not to be. */
  readonly inForce: ReadonlySet<string>;
  readonly whatIf: ReadonlyMap<string, boolean>;
}

/** What there is to show of one node. */
export interface Standing {
  readonly verdict: Verdict;
  readonly isGoal: boolean;
  /** Open, but on no remaining attack set. */
  readonly idle: boolean;
  /** Whether the attacker already has it. */
  readonly has: boolean;
  /** Of goals only. */
  readonly reach: Reach | undefined;
}

/** The standing of a node; notes have none. */
export function standingOf(meaning: Meaning, node: TreeNode): Standing | undefined {
  const verdict = meaning.verdicts.get(node.id);
  if (verdict === undefined || !isBranch(node)) return undefined;
  const isGoal = meaning.goals.has(node.id);
  return {
    verdict,
    isGoal,
    idle: verdict !== 'closed' && meaning.participation?.nodes.has(node.id) === false,
    has: meaning.has.has(node.id),
    reach: isGoal ? meaning.reach?.get(node.id) : undefined,
  };
}

/** Whether no remaining attack set takes this edge. */
export const isFaded = ({ participation }: Meaning, parent: string, child: string): boolean =>
  participation?.edges.has(edgeName(parent, child)) === false;
