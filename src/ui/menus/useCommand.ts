import type { Command } from '../../editor/commands/command';
import { commandById, runCommand } from '../../editor/commands/table';
import { labelOf } from '../kit/commands';
import { useApp, useEditor, useWorkspace } from '../useEditor';

/** A command as it stands now: its words, why it would do nothing, and how to run it. */
export interface CommandView {
  readonly command: Command;
  readonly label: string;
  readonly refusal: string | undefined;
  readonly run: () => void;
}

export function useCommand(id: string): CommandView {
  const { context } = useApp();
  const command = commandById(id);
  // What a command answers depends on the editor's state, and for the way back on the workspace's.
  useWorkspace((workspace) => workspace.trail.length);
  const state = useEditor(() => ({ label: labelOf(command, context), refusal: command.refusal(context) }));
  return { command, ...state, run: () => runCommand(command, context) };
}
