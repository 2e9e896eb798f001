import type { AttackTree } from '../tree/tree';

/** A pure change to a document; nothing to change gives back the same object. */
export type Edit = (tree: AttackTree) => AttackTree;
