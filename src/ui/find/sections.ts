import { graphOf } from '../../core/tree/graph';
import { type AttackTree, isBranch, type Kind, type TreeNode } from '../../core/tree/tree';
import type { Glyph } from '../kit/icons';

/** A heading and what stands below it. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** One thing of the tree. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly icon: Glyph;
  /** A word more, such as the status of a mitigation. */
  readonly remark?: string;
}

/** The parts of a tree that one looks for by name; sections with nothing in them are left out. */
export function overview(tree: AttackTree): readonly Section[] {
  const goals = tree.nodes.filter((node) => node.kind === 'goal');
  const roots = tree.nodes.filter(
    (node) => isBranch(node) && node.kind !== 'goal' && graphOf(tree).parents(node.id).length === 0,
  );
  return [
    { title: 'Goals', lines: goals.map(lineOf) },
    { title: 'Lead nowhere yet', lines: roots.map(lineOf) },
    { title: 'Mitigations', lines: mitigationsOf(tree) },
    { title: 'Groups', lines: groupsOf(tree) },
    { title: 'Sub-trees', lines: tree.nodes.filter((node) => node.kind === 'subtree').map(lineOf) },
    { title: 'Notes', lines: tree.nodes.filter((node) => node.kind === 'note').map(lineOf) },
  ].filter(({ lines }) => lines.length > 0);
}

export const KIND_ICONS: Readonly<Record<Kind, Glyph>> = {
  goal: 'target',
  step: 'corner-down-right',
  subtree: 'external-link',
  note: 'sticky-note',
};

const lineOf = (node: TreeNode): Line => ({
  id: node.id,
  label: node.label,
  icon: KIND_ICONS[node.kind],
  ...(isBranch(node) && node.ref !== undefined && { remark: node.ref }),
});

const mitigationsOf = (tree: AttackTree): readonly Line[] =>
  tree.mitigations.map(({ id, label, status }) => ({
    id,
    label,
    icon: 'shield',
    remark: status.replace('-', ' '),
  }));

const groupsOf = (tree: AttackTree): readonly Line[] =>
  tree.groups.map(({ id, label, outOfScope }) => ({
    id,
    label,
    icon: 'group',
    ...(outOfScope && { remark: 'out of scope' }),
  }));
