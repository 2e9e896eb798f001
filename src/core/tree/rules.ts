import { standsFor, toldByLabels, wayDown } from './cycles';
import { graphOf } from './graph';
import { quoted } from './quoted';
import { type AttackTree, isBranch, type Kind } from './tree';

/** Ids of nodes, mitigations and groups, unique over all three. */
export const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** Why a text cannot be the id of a node, mitigation or group. */
export const whyNotId = (text: string): string | undefined =>
  ID.test(text)
    ? undefined
    : `${quoted(text)} is no id: 1 to 80 small letters, digits and hyphens, and no hyphen first.`;

/** Why one node cannot become a child of another, as a sentence; `undefined` when it can. */
export function whyNotConnect(tree: AttackTree, parent: string, child: string): string | undefined {
  const graph = graphOf(tree);
  const above = graph.byId.get(parent);
  const below = graph.byId.get(child);
  if (!above) return `There is no node ${quoted(parent)}.`;
  if (!below) return `There is no node ${quoted(child)}.`;
  if (!isBranch(above)) return `${quoted(above.label)} is a note, and a note has no children.`;
  if (!isBranch(below)) return `${quoted(below.label)} is a note, and a note is never a child.`;
  if (parent === child) return `${quoted(below.label)} cannot be its own child.`;
  if (above.children.includes(child))
    return `${quoted(below.label)} is a child of ${quoted(above.label)} already.`;
  const way = wayDown(graph, child, parent);
  if (!way) return undefined;
  return `This would go in a circle: ${toldByLabels(graph, [parent, ...way])}.`;
}

/** Why a sub-tree cannot stand for a node of its own document. */
export function whyNotStandFor(tree: AttackTree, subtree: string, goal: string): string | undefined {
  const graph = graphOf(tree);
  const named = graph.byId.get(goal);
  if (!named) return `There is no node ${quoted(goal)}.`;
  if (named.kind !== 'goal') return `${quoted(named.label)} is no goal, and a sub-tree stands for a goal.`;
  const way = wayDown(graph, goal, subtree);
  if (!way) return undefined;
  return `This would go in a circle: ${toldByLabels(graph, [subtree, ...way])}.`;
}

/** Why a node cannot become one of another kind: a note has no part in the attack, so nothing may hang on it. */
export function whyNotKind(tree: AttackTree, id: string, kind: Kind): string | undefined {
  const graph = graphOf(tree);
  const node = graph.byId.get(id);
  if (!node) return `There is no node ${quoted(id)}.`;
  if (kind !== 'note' || node.kind === 'note') return undefined;
  const name = quoted(node.label);
  if (node.children.length > 0) return `${name} has children, and a note has none.`;
  if (graph.parents(id).length > 0) return `${name} is a child, and a note is never a child.`;
  if (tree.mitigations.some((mitigation) => mitigation.on.includes(id)))
    return `${name} has a mitigation, and a note has none.`;
  const standIn = graph.branches.find((other) => standsFor(other) === id);
  return standIn && `The sub-tree ${quoted(standIn.label)} stands for ${name}, so it cannot be a note.`;
}

/** Why a mitigation cannot be put on a node. */
export function whyNotMitigate(tree: AttackTree, id: string): string | undefined {
  const node = graphOf(tree).byId.get(id);
  if (!node) return `There is no node ${quoted(id)}.`;
  return isBranch(node) ? undefined : `${quoted(node.label)} is a note, and mitigations are never on notes.`;
}
