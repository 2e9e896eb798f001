import { totalsOf } from '../../core/tree/totals';
import { commandById, runCommand } from '../../editor/commands/table';
import type { CanvasView } from '../canvas/canvasView';
import { useZoom } from '../canvas/useZoom';
import { counted } from '../counts';
import { asMenuItem } from '../kit/commands';
import { Icon } from '../kit/Icon';
import { Menu } from '../kit/Menu';
import { useApp, useEditor } from '../useEditor';
import { RefinementWord } from './RefinementWord';
import { StatusVerdict } from './StatusVerdict';
import { useFindings } from './useFindings';
import './StatusLine.css';

const ZOOMS = ['zoom-in', 'zoom-out', 'zoom-actual', 'zoom-fit', 'zoom-selection'];

/** The line at the foot: what deserves a look, how large the tree is, how near one is. */
export function StatusLine({ view }: { view: CanvasView }) {
  const { context } = useApp();
  const found = useFindings().length;
  const counts = useEditor((editor) => totalsOf(editor.history.present));
  const zoom = useZoom(view);
  return (
    <footer className="status-line">
      <button
        type="button"
        id="findings"
        className="status-button"
        onClick={() => runCommand(commandById('findings'), context)}
      >
        <Icon name={found === 0 ? 'done' : 'warning'} size={14} />
        {found === 0 ? 'No findings' : counted(found, 'finding')}
      </button>
      <StatusVerdict view={view} />
      <p className="status-counts tabular">
        <span>{counted(counts.nodes, 'node')}</span>
        <span>{counted(counts.gates, 'gate')}</span>
        <span>{counted(counts.mitigations, 'mitigation')}</span>
      </p>
      <RefinementWord />
      <Menu
        align="end"
        entries={() => ZOOMS.map((id) => asMenuItem(commandById(id), context))}
        trigger={
          <button type="button" className="status-button tabular" aria-label={`Zoom, now ${zoom} %`}>
            {zoom} %
          </button>
        }
      />
    </footer>
  );
}
