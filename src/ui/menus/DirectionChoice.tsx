import { DIRECTIONS } from '../../core/tree/tree';
import { commandById, runCommand } from '../../editor/commands/table';
import { labelOf } from '../kit/commands';
import { Segmented } from '../kit/Segmented';
import { useApp, useEditor } from '../useEditor';

/** Which way the tree grows on the canvas: a setting of the document. */
export function DirectionChoice() {
  const { context } = useApp();
  const direction = useEditor((state) => state.history.present.layout?.direction ?? 'down');
  return (
    <Segmented
      label="Direction"
      unseenLabel
      value={direction}
      choices={DIRECTIONS.map((value) => {
        const command = commandById(`direction-${value}`);
        return { value, label: labelOf(command, context), ...(command.icon && { icon: command.icon }) };
      })}
      onChange={(chosen) => void runCommand(commandById(`direction-${chosen}`), context)}
    />
  );
}
