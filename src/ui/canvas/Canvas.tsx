import '@xyflow/react/dist/style.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useEditor, usePage } from '../useEditor';
import type { CanvasView } from './canvasView';
import { Ground } from './Ground';
import { EmptyCanvas } from './panels/EmptyCanvas';
import { FoldedState } from './panels/FoldedState';
import { Legend } from './panels/Legend';
import { Overview } from './panels/Overview';
import { ViewControls } from './panels/ViewControls';
import { Waiting } from './panels/Waiting';
import './canvas.css';

/** The tree as a drawing that one works on, with what helps to find one's way in it. */
export function Canvas({ view }: { view: CanvasView }) {
  const { drawn, empty } = useEditor(({ placement, history }) => ({
    drawn: placement !== undefined,
    empty: history.present.nodes.length === 0,
  }));
  const { legend, minimap } = usePage(({ legend, minimap }) => ({ legend, minimap }));
  return (
    <ReactFlowProvider>
      <div className="canvas">
        <Ground view={view} />
        {!drawn && <Waiting />}
        {drawn && empty && <EmptyCanvas />}
        {legend && <Legend />}
        {minimap && drawn && !empty && <Overview />}
        <FoldedState />
        <ViewControls view={view} />
      </div>
    </ReactFlowProvider>
  );
}
