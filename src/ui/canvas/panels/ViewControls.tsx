import { commandById, runCommand } from '../../../editor/commands/table';
import { labelOf } from '../../kit/commands';
import { IconButton } from '../../kit/IconButton';
import type { Glyph } from '../../kit/icons';
import { useApp, usePage } from '../../useEditor';
import type { CanvasView } from '../canvasView';
import { useZoom } from '../useZoom';
import './ViewControls.css';

/** What changes the window onto the drawing, always at hand in its corner. */
export function ViewControls({ view }: { view: CanvasView }) {
  const { context } = useApp();
  const zoom = useZoom(view);
  const { legend, minimap } = usePage(({ legend, minimap }) => ({ legend, minimap }));
  const button = (id: string, icon: Glyph, pressed?: boolean) => {
    const command = commandById(id);
    return (
      <IconButton
        icon={icon}
        label={labelOf(command, context)}
        keys={command.keys?.[0]}
        side="top"
        {...(pressed !== undefined && { pressed })}
        onClick={() => void runCommand(command, context)}
      />
    );
  };
  return (
    <fieldset className="view-controls" aria-label="View">
      {button('zoom-out', 'zoom-out')}
      <button
        type="button"
        className="button zoom-actual tabular"
        aria-label={`Actual size, now ${zoom} %`}
        onClick={() => view.show('actual')}
      >
        {zoom} %
      </button>
      {button('zoom-in', 'zoom-in')}
      {button('zoom-fit', 'maximize')}
      <span className="view-controls-divider" />
      {button('toggle-legend', 'list', legend)}
      {button('toggle-minimap', 'map', minimap)}
    </fieldset>
  );
}
