import { MiniMap, useStore } from '@xyflow/react';
import { coloursOf } from '../../../core/render/colours';
import { useEditor, usePage } from '../../useEditor';
import type { FlowNode } from '../scene/flow';
import { shownWhole } from '../scene/viewport';
import './Overview.css';

/**
 * The whole tree in small, with the part that is in view; drag in it to go elsewhere. While everything is in view it
 * would only cover some of it.
 */
export function Overview() {
  const colourBy = usePage((page) => page.colourBy);
  const bounds = useEditor((state) => state.placement?.bounds);
  const whole = useStore((window) => {
    const [x, y, zoom] = window.transform;
    return bounds && shownWhole(bounds, window, { x, y, zoom });
  });
  if (whole) return null;
  const paint = (part: 'fill' | 'line') => (node: FlowNode) => {
    if (node.type === 'region') return 'none';
    if (node.type === 'shield') return `var(--mitigation-${part})`;
    return `var(--${coloursOf(node.data.node, colourBy)[part]})`;
  };
  return (
    <MiniMap<FlowNode>
      className="overview"
      ariaLabel="Overview of the tree"
      position="bottom-right"
      style={SIZE}
      nodeColor={paint('line')}
      nodeBorderRadius={12}
      pannable
      zoomable
    />
  );
}

const SIZE = { width: 176, height: 116 };
