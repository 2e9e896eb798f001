import { graphOf } from './graph';
import type { AttackTree, BranchNode, Mitigation } from './tree';

/** What the people in the room have said about a tree. */
export interface Workshop {
  /** In file order. */
  readonly toClarify: readonly (BranchNode & { readonly clarify: string })[];
  /** Most votes first; those with as many in file order. */
  readonly voted: readonly (BranchNode & { readonly votes: number })[];
  /** By name; each with what is theirs, nodes first. */
  readonly owners: readonly Owner[];
}

export interface Owner {
  readonly name: string;
  readonly nodes: readonly BranchNode[];
  readonly mitigations: readonly Mitigation[];
}

/** Lists what is to be clarified, what got votes, and who has what. */
export function workshopOf(tree: AttackTree): Workshop {
  const { branches } = graphOf(tree);
  const owned = [...branches, ...tree.mitigations].flatMap(({ owner }) => owner ?? []);
  const names = [...new Set(owned)].sort((one, other) => one.localeCompare(other, 'en'));
  return {
    toClarify: branches.flatMap((node) =>
      node.clarify === undefined ? [] : { ...node, clarify: node.clarify },
    ),
    voted: branches
      .flatMap((node) => (node.votes ? { ...node, votes: node.votes } : []))
      .sort((one, other) => other.votes - one.votes),
    owners: names.map((name) => ({
      name,
      nodes: branches.filter(({ owner }) => owner === name),
      mitigations: tree.mitigations.filter(({ owner }) => owner === name),
    })),
  };
}
