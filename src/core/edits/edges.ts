import { graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import { whyNotConnect } from '../tree/rules';
import { type AttackTree, isBranch } from '../tree/tree';
import { withChildren } from './add';
import type { Edit } from './edit';
import { mapped, omit } from './sharing';

/** One line of the drawing, by the ids of its ends. */
export interface Edge {
  readonly parent: string;
  readonly child: string;
}

/** Makes one node a child of another, the last or at a place; `whyNotConnect` says when it cannot be. */
export const connect =
  ({ parent, child }: Edge, at = Number.POSITIVE_INFINITY): Edit =>
  (tree) =>
    whyNotConnect(tree, parent, child) === undefined
      ? inFileOrder(withChildren(tree, parent, graphOf(tree).children(parent).toSpliced(at, 0, child)))
      : tree;

/** Takes an edge away; a child that loses its last parent becomes a root. */
export const disconnect =
  ({ parent, child }: Edge): Edit =>
  (tree) => {
    const children = graphOf(tree).children(parent);
    return children.includes(child)
      ? inFileOrder(
          withChildren(
            tree,
            parent,
            children.filter((id) => id !== child),
          ),
        )
      : tree;
  };

/**
 * Makes a node a child of `to`, as dropping it there does. It leaves the parent it was reached from, and the place where
 * a person had put it; `keep` lets it stay a child of its former parent too.
 */
export const moveUnder =
  (move: {
    readonly id: string;
    readonly from?: string;
    readonly to: string;
    readonly keep?: boolean;
  }): Edit =>
  (tree) => {
    const { id, from, to, keep = false } = move;
    if (whyNotConnect(tree, to, id) !== undefined) return tree;
    const left = from === undefined || keep ? tree : disconnect({ parent: from, child: id })(tree);
    const moved = connect({ parent: to, child: id })(left);
    return keep
      ? moved
      : {
          ...moved,
          nodes: mapped(moved.nodes, (node) =>
            node.id === id && node.position ? omit(node, 'position') : node,
          ),
        };
  };

/** Puts a child at another place among its siblings; without a parent, a root among the roots that stand together. */
export const reorder =
  (child: string, parent: string | undefined, to: number): Edit =>
  (tree) => {
    const before = siblings(tree, child, parent);
    const from = before.indexOf(child);
    if (from < 0) return tree;
    const place = Math.max(0, Math.min(to, before.length - 1));
    if (place === from) return tree;
    const after = before.toSpliced(from, 1).toSpliced(place, 0, child);
    return inFileOrder(
      parent === undefined ? withRootsInOrder(tree, after) : withChildren(tree, parent, after),
    );
  };

/** A node and its siblings in order: the children of a parent, or the roots that stand together in the file. */
export function siblings(tree: AttackTree, id: string, parent: string | undefined): readonly string[] {
  const graph = graphOf(tree);
  if (parent !== undefined) return graph.children(parent);
  const isGoal = graph.byId.get(id)?.kind === 'goal';
  return graph.roots.filter((root) => (root.kind === 'goal') === isGoal).map((root) => root.id);
}

/** The named roots change places among themselves. */
function withRootsInOrder(tree: AttackTree, roots: readonly string[]): AttackTree {
  const { byId } = graphOf(tree);
  const places = new Set(roots);
  let next = 0;
  return {
    ...tree,
    nodes: tree.nodes.map((node) =>
      places.has(node.id) && isBranch(node) ? (byId.get(roots[next++] ?? node.id) ?? node) : node,
    ),
  };
}
