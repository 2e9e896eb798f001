import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { drawJunction } from '../../../core/render/draw';
import type { Point } from '../../../core/tree/tree';
import { Marks } from '../draw/Marks';
import './overlay.css';

/** The dots that tell lines which join from lines which cross. */
export const Junctions = memo(function Junctions({ points }: { points: readonly Point[] }) {
  return (
    <ViewportPortal>
      <svg className="overlay junctions" aria-hidden="true">
        <Marks marks={points.map(drawJunction)} />
      </svg>
    </ViewportPortal>
  );
});
