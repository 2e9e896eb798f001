import { ViewportPortal } from '@xyflow/react';
import { useFound } from '../../useFound';
import type { FlowNode } from '../scene/flow';
import { boxOf } from '../scene/framed';
import './overlay.css';

const AIR = 7;

/** A dashed frame around everything on the canvas that was found. */
export function FoundMarks({ nodes }: { nodes: readonly FlowNode[] }) {
  const { ids } = useFound();
  if (ids.size === 0) return null;
  const found = nodes.filter(({ id, type }) => type !== 'region' && ids.has(id.split('@')[0] ?? id));
  return (
    <ViewportPortal>
      <svg className="overlay found-marks" aria-hidden="true">
        {found.map((node) => {
          const { x, y, width, height } = boxOf(node);
          return (
            <rect
              key={node.id}
              x={x - AIR}
              y={y - AIR}
              width={width + 2 * AIR}
              height={height + 2 * AIR}
              rx={10}
            />
          );
        })}
      </svg>
    </ViewportPortal>
  );
}
