import { commandById, runCommand } from '../../editor/commands/table';
import { Button } from '../kit/Button';
import { labelOf } from '../kit/commands';
import { useApp, useEditor } from '../useEditor';

/** Commands as buttons with words. */
export function CommandButtons({ ids }: { ids: readonly string[] }) {
  const { context } = useApp();
  useEditor((state) => [state.history.present, state.selection, state.scenario]);
  return (
    <div className="inspector-actions">
      {ids.map((id) => {
        const command = commandById(id);
        return (
          <Button key={id} refusal={command.refusal(context)} onClick={() => runCommand(command, context)}>
            {labelOf(command, context)}
          </Button>
        );
      })}
    </div>
  );
}
