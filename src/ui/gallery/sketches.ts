import type { Placement } from '../../core/layout/placement';
import type { AttackTree } from '../../core/tree/tree';
import type { LayOut } from '../../editor/drawing';
import type { Template } from '../../editor/workspace-ports';
import { createLayoutClient } from '../../platform/layoutClient';

/** A template and where everything of it stands. */
export interface Sketch {
  readonly tree: AttackTree;
  readonly placement: Placement;
}

const known = new Map<string, Sketch>();
let layOut: LayOut | undefined;
let line: Promise<unknown> = Promise.resolve();

/** The sketch of a template, if it has been made before. */
export const knownSketch = (template: Template): Sketch | undefined => known.get(template.id);

/**
 * Lays a template out, one after another and not twice, so that whoever opens one meanwhile waits for one other at most.
 * `undefined` if nobody waits for it any more when its turn comes.
 */
export function sketch(
  template: Template,
  tree: AttackTree,
  signal: AbortSignal,
): Promise<Sketch | undefined> {
  const turn = line.then(async () => {
    const before = known.get(template.id);
    if (before || signal.aborted) return before;
    layOut ??= createLayoutClient();
    const made = { tree, placement: await layOut(tree, undefined) };
    known.set(template.id, made);
    return made;
  });
  line = turn.catch(() => undefined);
  return turn;
}
