import { edges } from './edges';
import type { Flow, FlowEdge, FlowNode } from './flow';
import { placesOf } from './places';
import { regions } from './regions';
import { same } from './same';
import type { Scene } from './scene';
import { shields } from './shields';
import { tabStopOf } from './tabStop';
import { treeNodes } from './treeNodes';

/**
 * The scene in React Flow's words. Whatever says the same as in `before` is the very same object, so React Flow and
 * React pass over it. Sizes, handles and routes are the core's: nothing is measured in the page.
 */
export function toFlow(scene: Scene, before?: Flow): Flow {
  const places = placesOf(scene);
  const tabStop = tabStopOf(scene.tree, scene.selection);
  return {
    nodes: keep(
      [...regions(scene, tabStop), ...shields(scene, places, tabStop), ...treeNodes(scene, places, tabStop)],
      before?.nodes,
    ),
    edges: keep(edges(scene, places, tabStop), before?.edges),
  };
}

/** The new list, with the old objects where they say the same, and the old list where all do. */
function keep<Item extends FlowNode | FlowEdge>(
  next: readonly Item[],
  before: readonly Item[] = [],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = next.map((item) => {
    const old = known.get(item.id);
    return old && same(old, item) ? old : item;
  });
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept;
}
