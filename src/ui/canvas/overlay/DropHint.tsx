import { useStore, ViewportPortal } from '@xyflow/react';
import type { Box } from '../../../core/layout/placement';
import { Icon } from '../../kit/Icon';
import type { Drop } from '../scene/drop';
import './overlay.css';

/** What a hint of three lines takes above a node, in pixels of the screen. */
const ROOM = 96;

/** Says beside the node that something is held over what letting go would do, or why it would do nothing. */
export function DropHint({ drop, box }: { drop: Drop; box: Box }) {
  const [, top, zoom] = useStore(({ transform }) => transform);
  const below = box.y * zoom + top < ROOM;
  return (
    <ViewportPortal>
      <div
        className="drop-hint"
        data-refused={drop.refusal === undefined ? undefined : ''}
        data-below={below || undefined}
        style={{
          transform: `translate(${box.x + box.width / 2}px, ${below ? box.y + box.height : box.y}px) scale(${1 / zoom})`,
        }}
      >
        <p>
          <Icon name={drop.refusal === undefined ? 'git-merge' : 'alert'} size={14} />
          {drop.refusal ?? drop.hint}
        </p>
      </div>
    </ViewportPortal>
  );
}
