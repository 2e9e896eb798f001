import { commandById, runCommand } from '../../../editor/commands/table';
import { onMac, printedKeys } from '../../kit/chord';
import { EmptyState } from '../../kit/EmptyState';
import { useApp, useEditor } from '../../useEditor';

const WORDS = {
  'scenario-based': {
    text: 'Name what the attacker wants; then Tab adds what it takes, and Enter another way.',
    action: 'Add a goal',
    command: 'add-goal',
  },
  'bottom-up': {
    text: `Name what is weak today; then ${printedKeys('Mod+Enter', onMac).join('+')} adds what it leads to, and Enter a further weakness.`,
    action: 'Add a weakness',
    command: 'add-step',
  },
} as const;

/** What a canvas without a node says: how to begin. */
export function EmptyCanvas() {
  const { context } = useApp();
  const approach = useEditor((state) => state.history.present.approach);
  const { text, action, command } = WORDS[approach];
  return (
    <div className="canvas-state">
      <EmptyState
        icon="target"
        action={
          <button
            type="button"
            className="button button-primary"
            onClick={() => runCommand(commandById(command), context)}
          >
            {action}
          </button>
        }
      >
        {text}
      </EmptyState>
    </div>
  );
}
