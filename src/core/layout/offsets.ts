import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import type { Axes, Span } from './axes';
import type { Block } from './blocks';
import { held } from './boxes';
import type { Draft } from './draft';
import { medianOf } from './median';
import { type Offset, pack } from './packing';
import type { Box, Placement } from './placement';
import { extentOf, type Sketch } from './sketch';

/**
 * By how much each part is moved on the page. A part that was drawn before stays where most of it stood, one with
 * nodes placed by hand goes where most of those are, and the others find room beside them.
 */
export function offsetsOf(
  tree: AttackTree,
  draft: Draft,
  sketches: readonly Sketch[],
  axes: Axes,
  before?: Placement,
): readonly Offset[] {
  const { byId } = graphOf(tree);
  const placedBefore = (id: string): Span | undefined => spanAt(before && held(before.nodes, id), axes);
  const placedByHand = (id: string): Span | undefined => {
    const position = byId.get(id)?.position;
    return position && spanAt({ ...position, width: 0, height: 0 }, axes);
  };
  const kept = before?.direction === axes.direction;
  const wishes = sketches.map(
    (part) =>
      (kept
        ? typicalMove(part, draft.cast.blocks, (id) =>
            byId.get(id)?.position ? undefined : placedBefore(id),
          )
        : undefined) ?? typicalMove(part, draft.cast.blocks, placedByHand),
  );
  return pack(
    sketches.map((part) => extentOf(part, draft.cast.blocks)),
    wishes,
    axes,
  );
}

const spanAt = (box: Box | undefined, axes: Axes): Span | undefined => box && axes.span(box);

/** The median move from where a sketch has its nodes to where they are wanted; nothing if none is wanted anywhere. */
function typicalMove(
  part: Sketch,
  blocks: readonly Block[],
  wanted: (id: string) => Span | undefined,
): Offset | undefined {
  const across: number[] = [];
  const along: number[] = [];
  part.blocks.forEach((block, at) => {
    for (const item of (blocks[block] as Block).parts) {
      const place = item.kind === 'shield' ? undefined : wanted(item.id);
      if (!place) continue;
      across.push(place.across - item.across - (part.across[at] as number));
      along.push(place.along - item.along - (part.along[at] as number));
    }
  });
  return across.length === 0 ? undefined : { across: medianOf(across), along: medianOf(along) };
}
