import type { NodeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { drawShield } from '../../../core/render/draw';
import type { ShieldFlowNode } from '../scene/flow';
import { Drawing } from './Drawing';

/** A mitigation beside one of the nodes it is on. */
export const ShieldView = memo(function ShieldView({ data, selected }: NodeProps<ShieldFlowNode>) {
  const { mitigation, width, height } = data;
  const marks = useMemo(
    () => drawShield(mitigation, { x: 0, y: 0, width, height }),
    [mitigation, width, height],
  );
  return <Drawing marks={marks} width={width} height={height} selected={selected} />;
});
