import { useStore } from '@xyflow/react';
import { axesOf } from '../../../core/layout/axes';
import type { Direction, TreeNode } from '../../../core/tree/tree';
import { Icon } from '../../kit/Icon';
import { type Relative, useConnecting } from '../gestures/connecting';
import './AddHandles.css';

/** Below this zoom only the selected node has its handles out. */
const SMALL = 0.5;

interface AddHandlesProps {
  node: TreeNode;
  direction: Direction;
  tabStop: boolean;
}

/**
 * Small round handles on the sides of a node: a click adds a relative there, and one dragged onto another node
 * connects the two.
 */
export function AddHandles({ node, direction, tabStop }: AddHandlesProps) {
  const connecting = useConnecting();
  const zoom = useStore(({ transform }) => transform[2]);
  const { near, far } = axesOf(direction);
  const aside = direction === 'down' ? 'right' : 'bottom';
  const handle = (relative: Relative, side: string, name: string) => (
    <button
      type="button"
      className="add-handle nodrag nopan"
      data-side={side}
      tabIndex={tabStop ? 0 : -1}
      aria-label={`${name} “${node.label}”`}
      title={name}
      // They stay large enough to hit when the drawing is small.
      style={{ scale: Math.min(2.5, Math.max(1, 1 / zoom)) }}
      onPointerDown={(event) => connecting.begin(event, node.id, relative)}
      onClick={() => connecting.add(node.id, relative)}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name={relative === 'mitigation' ? 'shield' : 'plus'} size={14} />
    </button>
  );
  // In a small drawing they would cover the neighbours of whatever the pointer passes.
  if (zoom < SMALL && !tabStop) return null;
  return (
    <>
      {handle('parent', near, 'Add a parent to')}
      {handle('child', far, 'Add a child to')}
      {handle('mitigation', aside, 'Add a mitigation to')}
    </>
  );
}
