import type { Placement } from '../../core/layout/placement';
import { prospectOf } from '../../core/layout/prospect';
import type { AttackTree } from '../../core/tree/tree';
import type { LayOut, Refine } from '../../editor/drawing';
import { createLayoutClient } from '../../platform/layoutClient';
import { createRefineClient } from '../../platform/refineClient';

let layOut: LayOut | undefined;
let refine: Refine | undefined;

/** Draws a part of a document by itself as well as it can be, in workers of its own. */
export function drawPart(part: AttackTree, signal: AbortSignal): Promise<Placement> {
  if (prospectOf(part) === 'better') {
    refine ??= createRefineClient();
    return refine(part, () => undefined, signal);
  }
  layOut ??= createLayoutClient();
  return layOut(part, undefined);
}
