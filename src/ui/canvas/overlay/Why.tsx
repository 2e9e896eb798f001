import { useStore, ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { reasonInWords } from '../../../core/analysis/wording';
import type { Box } from '../../../core/layout/placement';
import { VerdictPill } from '../../kit/VerdictPill';
import { useReason } from '../../useAnalysis';
import './Why.css';

/** What the card and the handle for parents take above a node, in pixels of the screen. */
const ROOM = 84;
/** How far the words stay from the edges of the canvas, in pixels of the screen. */
const EDGE = 8;

/** Says beside the node that the pointer rests on why it is open or closed. It is part of the name of the node, too. */
export function Why({ id, box }: { id: string; box: Box }) {
  const [left, top, zoom] = useStore(({ transform }) => transform);
  const width = useStore((state) => state.width);
  const words = useRef<HTMLParagraphElement>(null);
  const reason = useReason(id);
  const centre = (box.x + box.width / 2) * zoom + left;
  // Over the middle of the node, or as near to it as the edges of the canvas leave room for.
  useLayoutEffect(() => {
    const { current } = words;
    if (!current) return;
    const half = current.offsetWidth / 2 + EDGE;
    const place = Math.max(half, Math.min(width - half, centre));
    current.style.left = `${place - centre}px`;
  });
  if (!reason) return null;
  const below = box.y * zoom + top < ROOM;
  return (
    <ViewportPortal>
      <div
        className="why"
        data-below={below || undefined}
        style={{
          transform: `translate(${box.x + box.width / 2}px, ${below ? box.y + box.height : box.y}px) scale(${1 / zoom})`,
        }}
      >
        <p ref={words} style={{ maxWidth: Math.min(440, width - 2 * EDGE) }}>
          <VerdictPill verdict={reason.verdict} />
          <span>{reasonInWords(reason)}</span>
        </p>
      </div>
    </ViewportPortal>
  );
}
