import type { AttackTree, Exposure, GoalNode, Group, Mitigation, TreeNode } from '../tree/tree';
import type { Edit } from './edit';
import { mapped, withField, withParts } from './sharing';
import { wellWorded } from './wording';

/** The fields of a node that stand for themselves. Gate, kind, edges, links and positions have edits of their own. */
export type NodeField = Exclude<keyof GoalNode, 'id' | 'kind' | 'gate' | 'children' | 'position'>;
export type MitigationField = Exclude<keyof Mitigation, 'id' | 'on'>;
export type GroupField = Exclude<keyof Group, 'id' | 'nodes'>;
export type DocumentField = Extract<
  keyof AttackTree,
  'id' | 'title' | 'approach' | 'description' | 'attacker' | 'assumptions' | 'sources' | 'units'
>;

/**
 * Sets one field of a node; a value that says nothing drops it. A field that its kind does not have stays away, a text that
 * the rules refuse changes nothing.
 */
export const setNodeField = <Field extends NodeField>(
  id: string,
  field: Field,
  value: GoalNode[Field] | undefined,
): Edit => setFieldOfNodes([id], field, value);

/** The same for several nodes at once. */
export const setFieldOfNodes =
  <Field extends NodeField>(ids: readonly string[], field: Field, value: GoalNode[Field] | undefined): Edit =>
  (tree) => {
    const meant = new Set(ids);
    const nodes = mapped(tree.nodes, (node) => {
      if (!meant.has(node.id) || !hasField(node, field)) return node;
      // Every kind that has the field has it with the same values, so the goal stands for all of them.
      const next = withField<GoalNode, Field>(node as GoalNode, field, value) as TreeNode;
      return next.label !== undefined && wellWorded({ nodes: [next] }) ? next : node;
    });
    return withParts(tree, { nodes });
  };

/** Says of several leaves whether they hold in our environment, or that it is not known. */
export const setExposure = (ids: readonly string[], exposure: Exposure | undefined): Edit =>
  setFieldOfNodes(ids, 'exposure', exposure);

/** Sets one field of a mitigation, under the same terms. */
export const setMitigationField =
  <Field extends MitigationField>(id: string, field: Field, value: Mitigation[Field] | undefined): Edit =>
  (tree) => {
    const mitigations = mapped(tree.mitigations, (mitigation) => {
      if (mitigation.id !== id) return mitigation;
      const next = withField(mitigation, field, value);
      const complete = next.label !== undefined && next.status !== undefined;
      return complete && wellWorded({ mitigations: [next] }) ? next : mitigation;
    });
    return withParts(tree, { mitigations });
  };

/** Sets one field of a group, under the same terms. */
export const setGroupField =
  <Field extends GroupField>(id: string, field: Field, value: Group[Field] | undefined): Edit =>
  (tree) => {
    const groups = mapped(tree.groups, (group) => {
      if (group.id !== id) return group;
      const next = withField(group, field, value);
      return next.label !== undefined && wellWorded({ groups: [next] }) ? next : group;
    });
    return withParts(tree, { groups });
  };

/** Sets one field of the document itself, under the same terms. */
export const setDocumentField =
  <Field extends DocumentField>(field: Field, value: AttackTree[Field] | undefined): Edit =>
  (tree) => {
    const next = withField(tree, field, value);
    if (next === tree || !REQUIRED.every((key) => next[key] !== undefined)) return tree;
    const { nodes: _, mitigations: _m, groups: _g, ideas: _i, ...header } = next;
    return wellWorded(header) ? next : tree;
  };

const REQUIRED = ['id', 'title', 'approach'] as const;

function hasField(node: TreeNode, field: NodeField): boolean {
  if (node.kind === 'note') return field === 'label';
  return field !== 'impact' || node.kind === 'goal';
}
