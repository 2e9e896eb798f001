import type { AttackTree } from '../tree/tree';

/**
 * A pure change to a document; nothing to change gives back the same object. An edit that the rules refuse changes
 * nothing: whoever wants to say why asks `core/tree/rules` first.
 */
export type Edit = (tree: AttackTree) => AttackTree;

/** One edit after the other, as one. */
export const inTurn =
  (edits: readonly Edit[]): Edit =>
  (tree) =>
    edits.reduce((before, edit) => edit(before), tree);
