import { graphOf } from '../tree/graph';
import { type AttackTree, type BranchNode, isBranch, type SubtreeNode } from '../tree/tree';
import { askedAbout } from './asked';

/** A tree together with the trees that it names. */
export interface Expansion {
  /** The tree's own nodes as they were, then those of other trees, as steps. Links may lead back: it may have circles. */
  readonly tree: AttackTree;
  /** What the tree was asked about before; nodes of other trees are never asked about. */
  readonly about: readonly BranchNode[];
  /** The trees that were not found, and those that have not the node that is named; they stay leaves. */
  readonly missing: readonly string[];
}

/**
 * A tree with its sub-trees expanded: what each of them names is one more child, after its own. Ids of another document read
 * `tree#id`. A link that leads back into its own expansion is a circle, which adds nothing under a least fixed point.
 */
export function expand(tree: AttackTree, find: (id: string) => AttackTree | undefined): Expansion {
  const documents = new Map<string, AttackTree>([[tree.id, tree]]);
  const missing = new Set<string>();
  const document = (id: string): AttackTree | undefined => {
    const known = documents.get(id) ?? find(id);
    if (known) documents.set(id, known);
    else missing.add(id);
    return known;
  };
  const named = new Map<string, readonly string[]>();
  // Documents that are found are walked in turn, so that the list grows while it is read.
  for (const [home, from] of documents)
    for (const node of graphOf(from).branches)
      if (node.kind === 'subtree' && node.subtree)
        named.set(name(tree, home, node.id), targets(tree, home, node.subtree, document, missing));

  const nodes: BranchNode[] = [];
  const mitigations: AttackTree['mitigations'][number][] = [];
  for (const [home, from] of documents) {
    const own = (id: string) => name(tree, home, id);
    for (const node of graphOf(from).branches)
      nodes.push(
        ...expanded({ ...node, id: own(node.id), children: node.children.map(own) }, home === tree.id, named),
      );
    for (const each of from.mitigations)
      mitigations.push({ ...each, id: own(each.id), on: each.on.map(own) });
  }
  const notes = graphOf(tree).notes;
  const whole: AttackTree = { ...tree, nodes: [...nodes, ...notes], mitigations };
  const { byId } = graphOf(whole);
  const about = askedAbout(tree).flatMap(({ id }) => {
    const node = byId.get(id);
    return node && isBranch(node) ? [node] : [];
  });
  return { tree: whole, about, missing: [...missing] };
}

const name = (tree: AttackTree, home: string, id: string): string =>
  home === tree.id ? id : `${home}#${id}`;

/** Whether a node is none of a document's, but stands for all that a link leads to. No document's id ends like this. */
export const isStandIn = (id: string): boolean => id.endsWith(ANY);
const ANY = '##any';

/** What a link leads to: the node it names, or whatever its tree is asked about. */
function targets(
  tree: AttackTree,
  home: string,
  link: NonNullable<SubtreeNode['subtree']>,
  document: (id: string) => AttackTree | undefined,
  missing: Set<string>,
): readonly string[] {
  const to = link.tree ?? home;
  const found = link.tree === undefined && link.node === undefined ? undefined : document(to);
  if (!found) return [];
  const ids = link.node === undefined ? askedAbout(found).map(({ id }) => id) : [link.node];
  const branches = ids.filter((id) => {
    const node = graphOf(found).byId.get(id);
    return node !== undefined && isBranch(node);
  });
  if (branches.length === 0) missing.add(link.node === undefined ? to : `${to}#${link.node}`);
  return branches.map((id) => name(tree, to, id));
}

/** A node with what it names; several goals are one more child together, which any of them reaches. */
function expanded(
  node: BranchNode,
  ownDocument: boolean,
  named: ReadonlyMap<string, readonly string[]>,
): readonly BranchNode[] {
  const itself = ownDocument ? node : asStep(node);
  const more = named.get(node.id) ?? [];
  if (more.length === 0) return [itself];
  if (more.length === 1 || node.gate !== 'and')
    return [{ ...itself, children: [...new Set([...itself.children, ...more])] }];
  const any = `${node.id}${ANY}`;
  return [
    { ...itself, children: [...itself.children, any] },
    { id: any, kind: 'step', label: node.label, gate: 'or', children: more },
  ];
}

const asStep = ({
  id,
  label,
  gate,
  children,
  exposure,
  stage,
  layer,
  attributes,
}: BranchNode): BranchNode => ({
  id,
  kind: 'step',
  label,
  ...(gate && { gate }),
  children,
  ...(exposure && { exposure }),
  ...(stage && { stage }),
  ...(layer && { layer }),
  ...(attributes && { attributes }),
});
