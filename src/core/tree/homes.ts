import { graphOf } from './graph';
import type { AttackTree } from './tree';

const known = new WeakMap<AttackTree, ReadonlyMap<string, string | undefined>>();

/**
 * Where an outline tells what is below a node: under the parent from which a depth-first walk comes to it first, and
 * under `undefined` for roots. Under its other parents a shared node is only named. Notes have no home.
 */
export function homesOf(tree: AttackTree): ReadonlyMap<string, string | undefined> {
  const before = known.get(tree);
  if (before) return before;
  const graph = graphOf(tree);
  const homes = new Map<string, string | undefined>();
  const waiting: [id: string, via: string | undefined][] = [];
  for (const root of graph.roots) {
    waiting.push([root.id, undefined]);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [id, via] = next;
      if (homes.has(id)) continue;
      homes.set(id, via);
      for (const child of graph.children(id).toReversed()) waiting.push([child, id]);
    }
  }
  known.set(tree, homes);
  return homes;
}

/** The parents above a place in the outline, the nearest first. */
export function* above(tree: AttackTree, via: string | undefined): Generator<string, void> {
  const homes = homesOf(tree);
  for (let id = via; id !== undefined; id = homes.get(id)) yield id;
}
