import { commandById, runCommand } from '../../editor/commands/table';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { useApp, usePage } from '../useEditor';
import { Outline } from './Outline';

/** The outline beside the canvas; when it stands alone already, the way back to both. */
export function OutlineTab() {
  const { context } = useApp();
  const alone = usePage((state) => state.main === 'outline');
  if (!alone) return <Outline alone={false} />;
  return (
    <EmptyState
      icon="list-tree"
      action={
        <Button onClick={() => runCommand(commandById('view-both'), context)}>Show the canvas, too</Button>
      }
    >
      The outline is in the middle of the page, in place of the canvas.
    </EmptyState>
  );
}
