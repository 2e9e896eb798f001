import { ViewportPortal } from '@xyflow/react';
import type { Box } from '../../../core/layout/placement';
import './overlay.css';

/** The rectangle that selects what it touches. */
export function Marquee({ box }: { box: Box }) {
  return (
    <ViewportPortal>
      <svg className="overlay" aria-hidden="true">
        <rect className="marquee" {...box} />
      </svg>
    </ViewportPortal>
  );
}
