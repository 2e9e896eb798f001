import type { NodeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { drawRegion } from '../../../core/render/draw';
import type { RegionFlowNode } from '../scene/flow';
import { Marks } from './Marks';

/** The hatched ground of a group. Only its title takes the pointer. */
export const RegionView = memo(function RegionView({ data, selected }: NodeProps<RegionFlowNode>) {
  const { group, region, frame } = data;
  const marks = useMemo(() => drawRegion(group, region), [group, region]);
  const { title } = region;
  return (
    <>
      <svg
        className="drawing"
        width={frame.width}
        height={frame.height}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        aria-hidden="true"
      >
        <Marks marks={marks} />
        {selected &&
          region.patches.map((patch) => (
            <rect key={`${patch.x} ${patch.y}`} className="selection-line" rx={10} {...patch} />
          ))}
      </svg>
      <div
        className="region-title"
        style={{
          left: title.x - frame.x,
          top: title.y - frame.y,
          width: title.width,
          height: title.height,
        }}
      />
    </>
  );
});
