import { commandById, runCommand } from '../../editor/commands/table';
import { labelOf } from '../kit/commands';
import { Segmented } from '../kit/Segmented';
import { shownAs } from '../page';
import { useApp, usePage } from '../useEditor';

const VIEWS = ['canvas', 'both', 'outline'] as const;

/** Whether the tree is shown as a drawing, as an outline, or as both. */
export function ViewChoice() {
  const { context } = useApp();
  const shown = usePage(shownAs);
  return (
    <div className="when-roomy">
      <Segmented
        label="View"
        unseenLabel
        value={shown}
        choices={VIEWS.map((value) => {
          const command = commandById(`view-${value}`);
          return { value, label: labelOf(command, context), ...(command.icon && { icon: command.icon }) };
        })}
        onChange={(chosen) => void runCommand(commandById(`view-${chosen}`), context)}
      />
    </div>
  );
}
