import type { AttackTree } from '../tree/tree';
import { axesOf } from './axes';
import { type Draft, draftOf } from './draft';
import { placementOf } from './layout';
import type { ArrangedPart } from './parts';
import type { Placement } from './placement';
import { prospectOf } from './prospect';
import { qualityOf } from './quality';
import { searched } from './search/searched';
import { isBetter } from './worth';

/** A moment of a refinement. */
export interface Progress {
  /** How much of it is done, from 0 to 1. */
  readonly done: number;
  /** A better drawing than all before, if one was found just now. */
  readonly better?: Placement;
}

/**
 * Refines the first drawing of a tree, a moment of work at a time; what is returned in the end is the best drawing
 * found. The same document always ends in the same drawing, however fast the machine is, and never in a worse one
 * than the first. Only a handful of better drawings come up on the way.
 */
export function* refine(tree: AttackTree): Generator<Progress, Placement> {
  const axes = axesOf(tree.layout?.direction ?? 'down');
  const first = draftOf(tree, axes);
  let best = placementOf(tree, first, axes);
  if (prospectOf(tree) !== 'better') return best;
  let quality = qualityOf(tree, best);
  for (const { done, parts } of searchedParts(first.parts)) {
    const placement = parts && placementOf(tree, { ...first, parts }, axes);
    const found = placement && qualityOf(tree, placement);
    if (placement && found && isBetter(found, quality)) {
      best = placement;
      quality = found;
      yield { done, better: best };
    } else yield { done };
  }
  return best;
}

/** The refined drawing of a tree. Takes seconds where there is much to gain. */
export function refined(tree: AttackTree): Placement {
  const moments = refine(tree);
  for (;;) {
    const moment = moments.next();
    if (moment.done) return moment.value;
  }
}

/** Searches all parts at the same time, each as much as it is large, so that a picture shows them all get better. */
function* searchedParts(
  parts: Draft['parts'],
): Generator<{ readonly done: number; readonly parts?: readonly ArrangedPart[] }> {
  const searches = parts.map((part) => searched(part.arrangement));
  const now = [...parts];
  for (;;) {
    const moments = searches.map((search) => search.next());
    const left = moments.filter((moment) => !moment.done);
    if (left.length === 0) return;
    let news = false;
    moments.forEach((moment, at) => {
      if (moment.done || !moment.value.better) return;
      now[at] = { ...(now[at] as ArrangedPart), arrangement: moment.value.better };
      news = true;
    });
    const done =
      moments.reduce((sum, moment) => sum + (moment.done ? 1 : moment.value.done), 0) / parts.length;
    yield news ? { done, parts: [...now] } : { done };
  }
}
