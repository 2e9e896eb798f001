import { graphOf } from '../tree/graph';
import { isBranch, STAGES, type Stage } from '../tree/tree';
import { type Diagram, NONE, STOPPED, UNIT } from './diagrams/diagrams';
import { downwards } from './downwards';
import type { Inquiry } from './inquiry';

/**
 * When an attack on a goal crosses a stage: a node of that stage is on it, which is to say that it is reached, and so is every
 * node of some path up to the goal. Functions of the leaves, for attacks that do reach the goal; in the stages' own order.
 */
export function crossings({ tree, diagrams, held }: Inquiry, goal: string): ReadonlyMap<Stage, Diagram> {
  const graph = graphOf(tree);
  const on = new Map<string, Diagram>([[goal, UNIT]]);
  for (const knot of downwards(tree, [goal])) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const parent of knot)
        for (const child of graph.children(parent)) {
          const before = on.get(child) ?? NONE;
          const after = diagrams.either(before, diagrams.both(on.get(parent) ?? NONE, held(child)));
          on.set(child, after);
          if (after !== before && after !== STOPPED && knot.length > 1) changed = true;
        }
    }
  }
  const crossed = new Map<Stage, Diagram>();
  for (const [id, reached] of on) {
    const node = graph.byId.get(id);
    const stage = node && isBranch(node) ? node.stage : undefined;
    if (stage) crossed.set(stage, diagrams.either(crossed.get(stage) ?? NONE, reached));
  }
  return new Map(
    STAGES.flatMap((stage) => (crossed.has(stage) ? [[stage, crossed.get(stage) ?? NONE]] : [])),
  );
}
