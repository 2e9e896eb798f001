import { descendants, graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { knots } from './diagrams/knots';

/** Everything below some nodes and the nodes themselves, parents before children; nodes of a circle together. */
export function downwards(tree: AttackTree, from: readonly string[]): readonly (readonly string[])[] {
  const graph = graphOf(tree);
  const ids = [...descendants(graph, from)];
  const index = new Map(ids.map((id, at) => [id, at]));
  const children = ids.map((id) => graph.children(id).flatMap((child) => index.get(child) ?? []));
  return knots(ids.length, (at) => children[at] ?? [])
    .map((knot) => knot.map((at) => ids[at] ?? ''))
    .reverse();
}
