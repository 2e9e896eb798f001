import { type MouseEvent, useMemo, useState } from 'react';
import type { FlowNode } from '../scene/flow';

/** The node that the pointer rests on. The reports stay the same functions, for React Flow draws every node anew for others. */
export function useHovered() {
  const [hovered, setHovered] = useState<string>();
  const reports = useMemo(
    () => ({
      onNodeMouseEnter(_: MouseEvent, { id, type }: FlowNode) {
        if (type === 'tree') setHovered(id);
      },
      onNodeMouseLeave() {
        setHovered(undefined);
      },
    }),
    [],
  );
  return { hovered, reports };
}
