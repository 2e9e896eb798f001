import { commandById } from '../../editor/commands/table';
import { labelOf } from '../kit/commands';
import { Segmented } from '../kit/Segmented';
import { showAs, shownAs } from '../page';
import { useApp, usePage } from '../useEditor';

const VIEWS = ['canvas', 'both', 'outline'] as const;

/** Whether the tree is shown as a drawing, as an outline, or as both. */
export function ViewChoice() {
  const { context, page } = useApp();
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
        // Unlike the commands it keeps the focus, so that the arrow keys go on to the next choice.
        onChange={(chosen) => showAs(page, chosen)}
      />
    </div>
  );
}
