import { graphOf } from '../../../core/tree/graph';
import {
  type AttackTree,
  isBranch,
  type Kind,
  type Mitigation,
  type TreeNode,
} from '../../../core/tree/tree';

const KINDS: Readonly<Record<Kind, string>> = {
  goal: 'Goal',
  step: 'Step',
  subtree: 'Sub-tree',
  note: 'Note',
};

/**
 * A node as a screen reader says it: "Step, AND, Deploy poisoned image, M4, 2 children, 1 mitigation". `fold` is how many
 * nodes are hidden below it, if it is collapsed.
 */
export function nodeName(tree: AttackTree, node: TreeNode, mitigations: number, fold?: number): string {
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
    fold === undefined ? undefined : `collapsed, ${fold} hidden`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A shield as a screen reader says it. */
export const shieldName = (mitigation: Mitigation, on: TreeNode): string =>
  `Mitigation, ${mitigation.status.replace('-', ' ')}, ${mitigation.label}, on ${on.label}`;

/** An edge as a screen reader says it. */
export const edgeName = (parent: TreeNode, child: TreeNode): string =>
  `Edge from ${parent.label} to ${child.label}`;

const counted = (count: number, one: string, several: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : several}`;
