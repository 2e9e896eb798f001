import { MiniMap } from '@xyflow/react';
import { coloursOf } from '../../../core/render/colours';
import { usePage } from '../../useEditor';
import type { FlowNode } from '../scene/flow';
import './Overview.css';

/** The whole tree in small, with the part that is in view; drag in it to go elsewhere. */
export function Overview() {
  const colourBy = usePage((page) => page.colourBy);
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
