import { ADD } from './add';
import { ANALYSE } from './analyse';
import { ARRANGE } from './arrange';
import { CHANGE } from './change';
import { CLIPBOARD } from './clipboard';
import type { Command, Context } from './command';
import { CONNECT } from './connect';
import { EDIT } from './edit';
import { EXPOSE } from './expose';
import { FILE } from './file';
import { FOLD } from './fold';
import { GROUP } from './group';
import { MITIGATE } from './mitigate';
import { OUTLINE } from './outline';
import { ROOM } from './room';
import { ROWS } from './rows';
import { SELECT } from './select';
import { SUPPOSE } from './suppose';
import { HELP, VIEW } from './view';

/** Everything that a person can ask for, in the order that menus and the sheet of keys show it. */
export const COMMANDS: readonly Command[] = [
  ...FILE,
  ...EDIT,
  ...CLIPBOARD,
  ...ADD,
  ...CHANGE,
  ...CONNECT,
  ...EXPOSE,
  ...MITIGATE,
  ...ARRANGE,
  ...GROUP,
  ...ROOM,
  ...ANALYSE,
  ...SUPPOSE,
  ...FOLD,
  ...OUTLINE,
  ...SELECT,
  ...ROWS,
  ...VIEW,
  ...HELP,
];

const byId: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command of that name; a name that no command has is a programmer's mistake. */
export function commandById(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}

/** Runs a command, or says why it cannot. */
export function runCommand(command: Command, context: Context): void | Promise<void> {
  const refusal = command.refusal(context);
  if (refusal === undefined) return command.run(context);
  context.editor.say({ text: refusal, tone: 'refusal' });
}
