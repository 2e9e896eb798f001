import type { Command } from '../editor/commands/command';
import { menuFor } from '../editor/commands/menus';
import { commandById } from '../editor/commands/table';
import type { Selection } from '../editor/selection';

/** The menu of what is selected, with a line between families of commands. */
export function menuItems(selection: Selection): readonly (Command | 'separator')[] {
  const commands = menuFor(selection).map(commandById);
  return commands.flatMap((command, place) =>
    place > 0 && commands[place - 1]?.group !== command.group ? (['separator', command] as const) : [command],
  );
}
