import { ViewportPortal } from '@xyflow/react';
import { drawRoute } from '../../../core/render/draw';
import type { Direction } from '../../../core/tree/tree';
import { Marks } from '../draw/Marks';
import type { PendingLine as Pending } from '../gestures/useConnectGesture';
import { bentLine } from '../scene/line';
import './overlay.css';

/** The line that is being drawn out of a handle. */
export function PendingLine({ line, direction }: { line: Pending; direction: Direction }) {
  const [from, to] = line.relative === 'child' ? [line.from, line.to] : [line.to, line.from];
  return (
    <ViewportPortal>
      <svg className="overlay pending-line" aria-hidden="true">
        <Marks marks={drawRoute({ parent: '', child: '', points: bentLine(from, to, direction) })} />
      </svg>
    </ViewportPortal>
  );
}
