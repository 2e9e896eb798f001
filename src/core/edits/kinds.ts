import { inFileOrder } from '../tree/order';
import { whyNotId, whyNotKind, whyNotStandFor } from '../tree/rules';
import { type Gate, isBranch, type Kind, type SubtreeLink, type TreeNode } from '../tree/tree';
import type { Edit } from './edit';
import { mapped, omit, withField, withParts } from './sharing';
import { wellWorded } from './wording';

/** Says how the children of some nodes combine; `undefined` says nothing about it. Notes have no gate. */
export const setGate =
  (ids: readonly string[], gate: Gate | undefined): Edit =>
  (tree) => {
    const meant = new Set(ids);
    const nodes = mapped(tree.nodes, (node) =>
      isBranch(node) && meant.has(node.id) ? withField(node, 'gate', gate) : node,
    );
    return withParts(tree, { nodes });
  };

/**
 * Makes nodes another kind of node; what the new kind does not have is dropped. Those that cannot be of that kind stay as
 * they are; `whyNotKind` says which and why.
 */
export const setKind =
  (ids: readonly string[], kind: Kind): Edit =>
  (tree) => {
    const meant = new Set(ids.filter((id) => whyNotKind(tree, id, kind) === undefined));
    const nodes = mapped(tree.nodes, (node) => (meant.has(node.id) ? asKind(node, kind) : node));
    return inFileOrder(withParts(tree, { nodes }));
  };

/** Says what a sub-tree stands for; an empty link says nothing. Refused when it names no goal here, or would go in a circle. */
export const setLink =
  (id: string, link: SubtreeLink | undefined): Edit =>
  (tree) => {
    const nodes = mapped(tree.nodes, (node) =>
      node.id === id && node.kind === 'subtree' ? withField(node, 'subtree', link) : node,
    );
    const next = nodes.find((node) => node.id === id);
    const said = next?.kind === 'subtree' ? next.subtree : undefined;
    if (said?.node !== undefined) {
      const whyNot = said.tree === undefined ? whyNotStandFor(tree, id, said.node) : whyNotId(said.node);
      if (whyNot !== undefined) return tree;
    }
    return wellWorded({ nodes: next ? [next] : [] }) ? withParts(tree, { nodes }) : tree;
  };

function asKind(node: TreeNode, kind: Kind): TreeNode {
  if (node.kind === kind) return node;
  const { id, label, position } = node;
  const common = { id, label, ...(position && { position }) };
  if (kind === 'note') return { ...common, kind, about: [] };
  switch (node.kind) {
    case 'note':
      return { ...common, kind, children: [] };
    case 'goal':
      return { ...omit(node, 'impact'), kind };
    case 'subtree':
      return { ...omit(node, 'subtree'), kind };
    case 'step':
      return { ...node, kind };
  }
}
