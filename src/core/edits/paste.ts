import { graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import { type AttackTree, isBranch, type Mitigation, type TreeNode } from '../tree/tree';
import { withChildren } from './add';
import { excerpt } from './copy';
import type { Edit } from './edit';
import { setLink } from './kinds';
import { followed, joined, mapped, omit, withParts } from './sharing';

/** The ids that copies get, by the ids of what is copied; `idsForCopy` makes them. */
export type NewNames = ReadonlyMap<string, string>;

/**
 * Puts a copy of another document into this one: its roots become children of `under`, or roots. What is shared in the copy
 * stays shared. A mitigation that this document has already (the same `control`, or the same id and label) is put on the
 * copies; others come along. Positions stay behind.
 */
export const paste =
  (clip: AttackTree, names: NewNames, under?: string): Edit =>
  (tree) => {
    const named = namesIn(names);
    const above = under === undefined ? undefined : graphOf(tree).byId.get(under);
    const subject = above ? [above.id] : [];
    const copied = withCopy(tree, clip, named, (about) => (about.length === 0 ? subject : about.map(named)));
    const tops = graphOf(clip).roots.map(({ id }) => named(id));
    if (!above || !isBranch(above) || tops.length === 0)
      return withLinksHome(inFileOrder(copied), clip, named);
    return withLinksHome(
      inFileOrder(withChildren(copied, above.id, [...above.children, ...tops])),
      clip,
      named,
    );
  };

/**
 * Puts a copy of some nodes and of everything below them beside the originals, under the parent that they were reached
 * from, else under their first one. `names` is for `excerpt(tree, ids)`.
 */
export const duplicate =
  (ids: readonly string[], names: NewNames, via?: string): Edit =>
  (tree) => {
    const clip = excerpt(tree, ids);
    const named = namesIn(names);
    const graph = graphOf(tree);
    const aboutOf = new Map(graph.notes.map((note) => [note.id, note.about]));
    let next = withCopy(tree, clip, named, (_, id) => (aboutOf.get(id) ?? []).map(named));
    for (const { id } of graphOf(clip).roots) {
      const parents = graph.parents(id);
      const parent = parents.find((other) => other === via) ?? parents[0];
      if (parent === undefined) continue;
      const children = graphOf(next).children(parent);
      next = withChildren(next, parent, children.toSpliced(children.indexOf(id) + 1, 0, named(id)));
    }
    return withLinksHome(inFileOrder(next), clip, named);
  };

type Named = (id: string) => string;

const namesIn =
  (names: NewNames): Named =>
  (id) =>
    names.get(id) ?? id;

/** The document with everything of the clip beside it, under its new names, connected to nothing yet. */
function withCopy(
  tree: AttackTree,
  clip: AttackTree,
  named: Named,
  about: (about: readonly string[], note: string) => readonly string[],
): AttackTree {
  const nodes = clip.nodes.map((node): TreeNode => {
    const { id } = node;
    if (!isBranch(node)) return { ...omit(node, 'position'), id: named(id), about: about(node.about, id) };
    const copy = { ...omit(node, 'position'), id: named(id), children: node.children.map(named) };
    return copy.kind === 'subtree' && copy.subtree?.tree === undefined && copy.subtree?.node !== undefined
      ? { ...copy, subtree: { node: named(copy.subtree.node) } }
      : copy;
  });
  const groups = clip.groups.map((group) => ({
    ...group,
    id: named(group.id),
    nodes: group.nodes.map(named),
  }));
  return withParts(tree, {
    nodes: followed(tree.nodes, nodes),
    mitigations: withMitigations(tree.mitigations, clip.mitigations, named),
    groups: followed(tree.groups, groups),
  });
}

function withMitigations(
  here: readonly Mitigation[],
  copied: readonly Mitigation[],
  named: Named,
): readonly Mitigation[] {
  let all = here;
  for (const mitigation of copied) {
    const on = mitigation.on.map(named);
    const known = here.find((other) => isSame(other, mitigation));
    all = known
      ? mapped(all, (other) =>
          other.id === known.id ? withParts(other, { on: joined(other.on, on) }) : other,
        )
      : [...all, { ...mitigation, id: named(mitigation.id), on }];
  }
  return all;
}

const isSame = (one: Mitigation, other: Mitigation): boolean =>
  one.control === undefined
    ? other.control === undefined && one.id === other.id && one.label === other.label
    : one.control === other.control;

/** Links that the excerpt made name this tree become links within it again, unless that would go in a circle. */
function withLinksHome(tree: AttackTree, clip: AttackTree, named: Named): AttackTree {
  let next = tree;
  for (const node of clip.nodes) {
    const link = node.kind === 'subtree' ? node.subtree : undefined;
    if (link?.tree === tree.id && link.node !== undefined)
      next = setLink(named(node.id), { node: link.node })(next);
  }
  return next;
}
