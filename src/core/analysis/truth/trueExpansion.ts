/** The definition of an expanded sub-tree, read off word by word. Nothing but tests may import this file. */
import { graphOf } from '../../tree/graph';
import type { AttackTree, BranchNode } from '../../tree/tree';
import { askedAbout } from '../asked';

/**
 * Every node of every document under its expanded id, the tree's own document first. What a link names is one more child:
 * a step of its own, any of whose children will do.
 */
export function trueExpansion(documents: readonly AttackTree[]): AttackTree {
  const [home] = documents as [AttackTree];
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const reached = new Set([home]);
  // Documents that are reached are walked in turn, so that the set grows while it is read.
  for (const document of reached)
    for (const node of graphOf(document).branches) {
      const named = documentOf.get(linked(node));
      if (named) reached.add(named);
    }
  const parts = [...reached].map((document) => {
    const own = (id: string) => (document === home ? id : `${document.id}#${id}`);
    const nodes = graphOf(document).branches.flatMap((node): readonly BranchNode[] => {
      const targets = targetsOf(node, document, documentOf, home);
      const any = `${own(node.id)}${LEADS_TO}`;
      const children = [...node.children.map(own), ...(targets.length > 0 ? [any] : [])];
      const itself: BranchNode = { ...node, id: own(node.id), kind: 'step', children };
      return targets.length === 0
        ? [itself]
        : [itself, { id: any, kind: 'step', label: 'Any', gate: 'or', children: targets }];
    });
    const mitigations = document.mitigations.map((each) => ({
      ...each,
      id: own(each.id),
      on: each.on.map(own),
    }));
    return { nodes, mitigations };
  });
  return {
    ...home,
    nodes: parts.flatMap(({ nodes }) => nodes),
    mitigations: parts.flatMap(({ mitigations }) => mitigations),
  };
}

const LEADS_TO = ' leads to';
/** Whether a node stands for what a link leads to. */
export const isStandIn = (id: string): boolean => id.endsWith(LEADS_TO);

const linked = (node: BranchNode): string => (node.kind === 'subtree' && node.subtree?.tree) || '';

function targetsOf(
  node: BranchNode,
  document: AttackTree,
  documentOf: ReadonlyMap<string, AttackTree>,
  home: AttackTree,
): readonly string[] {
  const link = node.kind === 'subtree' ? node.subtree : undefined;
  if (!link) return [];
  const named = link.tree === undefined ? document : documentOf.get(link.tree);
  if (!named) return [];
  const ids = link.node === undefined ? askedAbout(named).map(({ id }) => id) : [link.node];
  return ids
    .filter((id) => graphOf(named).branches.some((each) => each.id === id))
    .map((id) => (named === home ? id : `${named.id}#${id}`));
}
