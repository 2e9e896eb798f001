import { useStore, ViewportPortal } from '@xyflow/react';
import type { Box } from '../../../core/layout/placement';
import { Icon } from '../../kit/Icon';
import type { Drop } from '../scene/drop';

/** Says above the node that something is held over what letting go would do, or why it would do nothing. */
export function DropHint({ drop, box }: { drop: Drop; box: Box }) {
  const scale = useStore(({ transform }) => 1 / transform[2]);
  return (
    <ViewportPortal>
      <div
        className="drop-hint"
        data-refused={drop.refusal === undefined ? undefined : ''}
        style={{ transform: `translate(${box.x + box.width / 2}px, ${box.y}px) scale(${scale})` }}
      >
        <p>
          <Icon name={drop.refusal === undefined ? 'git-merge' : 'alert'} size={14} />
          {drop.refusal ?? drop.hint}
        </p>
      </div>
    </ViewportPortal>
  );
}
