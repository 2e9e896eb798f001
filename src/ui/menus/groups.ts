import type { CommandGroup, Context } from '../../editor/commands/command';
import { COMMANDS } from '../../editor/commands/table';
import { asMenuItem } from '../kit/commands';
import type { MenuEntry } from '../kit/MenuLines';

/** The groups of commands in the order they are shown, with their names. */
export const GROUP_WORDS = {
  file: 'File',
  edit: 'Edit',
  add: 'Add',
  change: 'Change',
  arrange: 'Arrange',
  analyse: 'Analyse',
  select: 'Select',
  view: 'View',
  help: 'Help',
} as const satisfies Record<CommandGroup, string>;

/** The commands of some groups as lines of a menu, group by group. */
export const menuOf = (groups: readonly CommandGroup[], context: Context): readonly MenuEntry[] =>
  groups.flatMap((group, place): readonly MenuEntry[] => [
    ...(place > 0 ? (['separator'] as const) : []),
    ...COMMANDS.filter((command) => command.group === group).map((command) => asMenuItem(command, context)),
  ]);
