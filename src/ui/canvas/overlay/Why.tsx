import { useStore, ViewportPortal } from '@xyflow/react';
import { reasonInWords } from '../../../core/analysis/wording';
import type { Box } from '../../../core/layout/placement';
import { VerdictPill } from '../../kit/VerdictPill';
import { useReason } from '../../useAnalysis';
import './Why.css';

/** What the card and the handle for parents take above a node, in pixels of the screen. */
const ROOM = 84;

/** Says beside the node that the pointer rests on why it is open or closed. It is part of the name of the node, too. */
export function Why({ id, box }: { id: string; box: Box }) {
  const [, top, zoom] = useStore(({ transform }) => transform);
  const reason = useReason(id);
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
        <p>
          <VerdictPill verdict={reason.verdict} />
          <span>{reasonInWords(reason)}</span>
        </p>
      </div>
    </ViewportPortal>
  );
}
