import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { drawRoute } from '../../../core/render/draw';
import type { FlowEdge } from '../scene/flow';
import { bentLine, linePath } from '../scene/line';
import { MarkShape } from './Marks';
import './EdgeView.css';

/** One orthogonal line with a wide, unseen one below it for the pointer. */
export const EdgeView = memo(function EdgeView({
  data,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<FlowEdge>) {
  if (!data) return null;
  const { parent, child, direction, dash, near, faded, lit } = data;
  const points = data.points ?? bentLine({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, direction);
  const [line, ...head] = drawRoute({ parent, child, points }, dash);
  const d = linePath(points);
  return (
    <g
      className="edge"
      data-near={near || undefined}
      data-faded={faded || undefined}
      data-lit={lit || undefined}
    >
      <path className="edge-reach" d={d} />
      {line?.type === 'path' && <MarkShape mark={{ ...line, d }} className="edge-line" />}
      {head.map((mark) => (
        <MarkShape key={mark.type} mark={mark} className="edge-head" />
      ))}
    </g>
  );
});
