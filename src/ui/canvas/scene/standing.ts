import type { Reach } from '../../../core/analysis/fromHere';
import { edgeName, type Participation } from '../../../core/analysis/participation';
import type { Verdict } from '../../../core/analysis/verdicts';
import { isBranch, type TreeNode } from '../../../core/tree/tree';
import type { LitAttack } from '../../../editor/attackInQuestion';

/** What the tree means under the scenario, as far as the canvas shows it. */
export interface Meaning {
  /** The nodes that the tree is asked about. */
  readonly goals: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Absent while it is not known: then nothing is idle, and nothing fades. */
  readonly participation: Participation | undefined;
  /** What the attacker already has. */
  readonly has: ReadonlySet<string>;
  /** How far that is from everything; absent when it is nothing. */
  readonly fromHere: FromHere | undefined;
  /** The mitigations that are in force, and those that are only supposed to be, or not to be. */
  readonly inForce: ReadonlySet<string>;
  readonly whatIf: ReadonlyMap<string, boolean>;
  /** The attack that is lit up, while one is: everything else steps back. */
  readonly attack: LitAttack | undefined;
}

export interface FromHere {
  readonly reach: ReadonlyMap<string, Reach>;
  /** By goal, the fewest leaves that are still missing, as far as they are known. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** The goal whose missing leaves are shown. */
  readonly goal: string | undefined;
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
  /** How many leaves the attacker is still missing for this goal. */
  readonly stillMissing: number | undefined;
  /** Whether it is one of the leaves that are missing for the goal in question. */
  readonly isMissing: boolean;
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
    reach: isGoal ? meaning.fromHere?.reach.get(node.id) : undefined,
    stillMissing: isGoal ? meaning.fromHere?.missing.get(node.id)?.length : undefined,
    isMissing: isMissing(meaning.fromHere, node.id),
  };
}

function isMissing(fromHere: FromHere | undefined, id: string): boolean {
  const { goal, missing } = fromHere ?? {};
  return goal !== undefined && missing?.get(goal)?.includes(id) === true;
}

/** Whether an edge steps back: the attack that is lit up does not take it, or, while none is, no remaining attack set does. */
export const isFaded = ({ attack, participation }: Meaning, parent: string, child: string): boolean =>
  (attack ?? participation)?.edges.has(edgeName(parent, child)) === false;

/** Whether the attack that is lit up takes an edge. */
export const isLit = ({ attack }: Meaning, parent: string, child: string): boolean =>
  attack?.edges.has(edgeName(parent, child)) === true;

/** Where a node stands in the attack that is lit up: its number in the story, or aside; nothing while none is. */
export const placeInAttack = ({ attack }: Meaning, id: string): number | 'aside' | undefined =>
  attack && (attack.numbers.get(id) ?? 'aside');
