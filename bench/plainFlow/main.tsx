import { type Edge, type Node, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';

/** A graph as React Flow draws it by itself: default nodes, default edges, every node in the page. */
declare global {
  interface Window {
    draw?: (nodes: Node[], edges: Edge[]) => void;
  }
}

const root = createRoot(document.getElementById('root') as HTMLElement);
window.draw = (nodes, edges) =>
  root.render(<ReactFlow nodes={nodes} edges={edges} minZoom={0.01} fitView panOnScroll />);
