import { isBranch } from '../tree/tree';
import type { Edit } from './edit';
import { mapped, withField, withParts } from './sharing';

/** Adds dot votes to some nodes, or takes some back; none has fewer than zero. */
export const vote =
  (ids: readonly string[], by: 1 | -1): Edit =>
  (tree) => {
    const meant = new Set(ids);
    const nodes = mapped(tree.nodes, (node) => {
      if (!isBranch(node) || !meant.has(node.id)) return node;
      const votes = Math.max(0, (node.votes ?? 0) + by);
      return withField(node, 'votes', votes === 0 ? undefined : votes);
    });
    return withParts(tree, { nodes });
  };

/** Takes all votes back, for another round. */
export const clearVotes: Edit = (tree) =>
  withParts(tree, {
    nodes: mapped(tree.nodes, (node) => (isBranch(node) ? withField(node, 'votes', undefined) : node)),
  });
