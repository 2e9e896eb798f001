import { graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import { whyNotId } from '../tree/rules';
import { type AttackTree, type BranchNode, isBranch } from '../tree/tree';
import type { Edit } from './edit';
import { mapped } from './sharing';
import { wellWorded } from './wording';

/** A node that is on its way into a document. */
export interface Newcomer {
  readonly id: string;
  readonly kind: BranchNode['kind'];
  readonly label: string;
}

/** A new node that nothing leads to: the last of the roots of its kind, or the next after another root. */
export const addRoot =
  (newcomer: Newcomer, after?: string): Edit =>
  (tree) => {
    if (!mayEnter(tree, newcomer)) return tree;
    const at = tree.nodes.findIndex((node) => node.id === after);
    return entered(tree, newcomer, [], at < 0 ? tree.nodes.length : at + 1);
  };

/** A new node below another: the last of its children, or the next after one of them. */
export const addChild =
  (parent: string, newcomer: Newcomer, after?: string): Edit =>
  (tree) => {
    const above = graphOf(tree).byId.get(parent);
    if (!above || !isBranch(above) || !mayEnter(tree, newcomer)) return tree;
    const at = after === undefined ? -1 : above.children.indexOf(after);
    const children = above.children.toSpliced(at < 0 ? above.children.length : at + 1, 0, newcomer.id);
    return entered(withChildren(tree, parent, children), newcomer, []);
  };

/** A new node above another: the new root if that was one, else one more parent. */
export const addParent =
  (child: string, newcomer: Newcomer): Edit =>
  (tree) => {
    const below = graphOf(tree).byId.get(child);
    if (!below || !isBranch(below) || !mayEnter(tree, newcomer)) return tree;
    return entered(tree, newcomer, [child], tree.nodes.indexOf(below));
  };

/** A new node between a parent and its child, in the child's place among its siblings. */
export const insertOnEdge =
  (edge: { readonly parent: string; readonly child: string }, newcomer: Newcomer): Edit =>
  (tree) => {
    const children = graphOf(tree).children(edge.parent);
    if (!children.includes(edge.child) || !mayEnter(tree, newcomer)) return tree;
    const next = children.map((id) => (id === edge.child ? newcomer.id : id));
    return entered(withChildren(tree, edge.parent, next), newcomer, [edge.child]);
  };

/** The tree with other children for one node; neither order nor rules are looked at. */
export const withChildren = (tree: AttackTree, parent: string, children: readonly string[]): AttackTree => ({
  ...tree,
  nodes: mapped(tree.nodes, (node) => (node.id === parent && isBranch(node) ? { ...node, children } : node)),
});

/** Whether something may enter the document under this id and label. */
export const mayEnter = (
  tree: AttackTree,
  { id, label }: { readonly id: string; readonly label: string },
): boolean =>
  whyNotId(id) === undefined &&
  ![...tree.nodes, ...tree.mitigations, ...tree.groups].some((thing) => thing.id === id) &&
  wellWorded({ groups: [{ id, label, nodes: [] }] });

function entered(
  tree: AttackTree,
  newcomer: Newcomer,
  children: readonly string[],
  at = tree.nodes.length,
): AttackTree {
  const { id, kind, label } = newcomer;
  return inFileOrder({ ...tree, nodes: tree.nodes.toSpliced(at, 0, { id, kind, label, children }) });
}
