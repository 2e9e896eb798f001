import type { Command, Context } from '../../editor/commands/command';
import { runCommand } from '../../editor/commands/table';
import type { MenuItem } from './MenuLines';

/** A command's words, which may depend on what is selected. */
export const labelOf = (command: Command, context: Context): string =>
  typeof command.label === 'string' ? command.label : command.label(context);

/** A command as a line of a menu. */
export const asMenuItem = (command: Command, context: Context): MenuItem => ({
  label: labelOf(command, context),
  icon: command.icon,
  keys: command.keys?.[0],
  refusal: command.refusal(context),
  run: () => runCommand(command, context),
});
