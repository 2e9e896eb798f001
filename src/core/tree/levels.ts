import { graphOf } from './graph';
import { homesOf } from './homes';
import { quoted } from './quoted';
import { whyNotConnect } from './rules';
import { type AttackTree, isBranch } from './tree';

/** A node at one of its places in the outline: under a parent, or without one among the roots. */
export interface Spot {
  readonly id: string;
  readonly via: string | undefined;
}

/** The sibling right before a node, which takes it in when it is indented. */
export function elderOf(tree: AttackTree, { id, via }: Spot): string | undefined {
  const graph = graphOf(tree);
  const row = via === undefined ? graph.roots.map((root) => root.id) : graph.children(via);
  return row[row.indexOf(id) - 1];
}

/** Why a node cannot go one level down, below the sibling before it. */
export function whyNotIndent(tree: AttackTree, spot: Spot): string | undefined {
  const elder = elderOf(tree, spot);
  const node = graphOf(tree).byId.get(spot.id);
  if (node && !isBranch(node)) return whyNotChild(node.label);
  return elder === undefined
    ? 'Nothing stands before it on this level, so there is nothing to put it under.'
    : whyNotConnect(tree, elder, spot.id);
}

/** Why a node cannot go one level up, beside its parent. */
export function whyNotOutdent(tree: AttackTree, { id, via }: Spot): string | undefined {
  const graph = graphOf(tree);
  const node = graph.byId.get(id);
  if (node && !isBranch(node)) return whyNotChild(node.label);
  if (!node || via === undefined) return 'It is on the highest level already.';
  const grandparent = homesOf(tree).get(via);
  if (grandparent !== undefined) return whyNotConnect(tree, grandparent, id);
  return graph.parents(id).length > 1
    ? `${quoted(node.label)} is shared, so it cannot stand on its own: disconnect it here instead.`
    : undefined;
}

/** Why some children of a node cannot get a gate of their own. */
export function whyNotSplit(
  tree: AttackTree,
  parent: string,
  children: readonly string[],
): string | undefined {
  const all = graphOf(tree).children(parent);
  if (children.length < 2 || !children.every((child) => all.includes(child)))
    return 'Select two or more children of one node: those that belong together.';
  return children.length < all.length
    ? undefined
    : 'These are all of its children: leave one out, or change the gate itself.';
}

const whyNotChild = (label: string): string => `${quoted(label)} is a note, and a note is never a child.`;
