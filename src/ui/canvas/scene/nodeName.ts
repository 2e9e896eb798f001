import type { Reach } from '../../../core/analysis/fromHere';
import { graphOf } from '../../../core/tree/graph';
import {
  type AttackTree,
  type BranchNode,
  isBranch,
  type Kind,
  type Mitigation,
  type TreeNode,
} from '../../../core/tree/tree';
import type { Standing } from './standing';

const KINDS: Readonly<Record<Kind, string>> = {
  goal: 'Goal',
  step: 'Step',
  subtree: 'Sub-tree',
  note: 'Note',
};

/** How far a goal is from what the attacker has. */
export const REACH_WORDS = {
  reached: 'reached from here',
  'within-reach': 'within reach from here',
  'out-of-reach': 'out of reach from here',
} as const satisfies Record<Reach, string>;

/**
 * A node as a screen reader says it: "Step, AND, Deploy poisoned image, M4, 2 children, 1 mitigation, open". `fold` is how
 * many nodes are hidden below it, if it is collapsed; `inAttack` is its number in the attack that is lit up.
 */
export function nodeName(
  tree: AttackTree,
  node: TreeNode,
  mitigations: number,
  standing: Standing | undefined,
  fold?: number,
  inAttack?: number | 'aside',
): string {
  if (!isBranch(node)) return `${KINDS.note}, ${node.label}`;
  const parents = graphOf(tree).parents(node.id).length;
  return [
    KINDS[node.kind],
    node.gate?.toUpperCase(),
    node.label,
    node.ref,
    counted(node.children.length, 'child', 'children'),
    parents > 1 ? `shared by ${parents} parents` : undefined,
    counted(mitigations, 'mitigation', 'mitigations'),
    node.exposure,
    ...workshopWords(node),
    standing && (standing.idle ? 'idle' : standing.verdict),
    standing?.has ? 'the attacker has this' : undefined,
    standing?.reach && REACH_WORDS[standing.reach],
    standing?.stillMissing === undefined
      ? undefined
      : counted(standing.stillMissing, 'leaf missing', 'leaves missing'),
    standing?.isMissing ? 'missing from here' : undefined,
    fold === undefined ? undefined : `collapsed, ${fold} hidden`,
    typeof inAttack === 'number' ? `number ${inAttack} of the attack` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What the people in the room have said about a node. */
const workshopWords = ({ votes = 0, clarify, owner }: BranchNode): readonly (string | undefined)[] => [
  counted(votes, 'vote', 'votes'),
  clarify === undefined ? undefined : 'needs clarification',
  owner === undefined ? undefined : `owner ${owner}`,
];

/** A shield as a screen reader says it. */
export const shieldName = (mitigation: Mitigation, on: TreeNode, supposed: boolean | undefined): string =>
  [
    `Mitigation, ${mitigation.status.replace('-', ' ')}, ${mitigation.label}, on ${on.label}`,
    ...(supposed === undefined ? [] : [`what if: ${supposed ? 'on' : 'off'}`]),
  ].join(', ');

/** An edge as a screen reader says it. */
export const edgeName = (parent: TreeNode, child: TreeNode): string =>
  `Edge from ${parent.label} to ${child.label}`;

const counted = (count: number, one: string, several: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : several}`;
