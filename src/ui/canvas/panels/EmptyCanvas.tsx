import { commandById, runCommand } from '../../../editor/commands/table';
import { EmptyState } from '../../kit/EmptyState';
import { useApp, useEditor } from '../../useEditor';

const WORDS = {
  'scenario-based': {
    text: 'A tree starts with what the attacker wants.',
    action: 'Add a goal',
    command: 'add-goal',
  },
  'bottom-up': {
    text: 'A tree from below starts with what is weak today.',
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
