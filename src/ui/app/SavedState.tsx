import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import type { Glyph } from '../kit/icons';
import { useApp, useEditor, useWorkspace } from '../useEditor';

/** Whether the browser keeps what is on the screen: in words, never in colour alone. */
export function SavedState() {
  const { context } = useApp();
  const saving = useWorkspace((workspace) => workspace.saving);
  const readOnly = useEditor((editor) => editor.readOnly);
  if (readOnly || saving.type === 'elsewhere') return <State icon="lock">Read-only</State>;
  switch (saving.type) {
    case 'saved':
      return <State icon="check">Saved</State>;
    case 'saving':
      return <State icon="busy">Saving…</State>;
    case 'failed':
      return (
        <>
          <State icon="alert" bad title={saving.reason}>
            Not saved: {saving.reason}
          </State>
          <Button kind="outline" onClick={() => context.ports.page.saveFile()}>
            Save as a file
          </Button>
        </>
      );
  }
}

interface StateProps {
  icon: Glyph;
  bad?: boolean;
  title?: string;
  children: React.ReactNode;
}

function State({ icon, bad = false, title, children }: StateProps) {
  return (
    <span className={bad ? 'saved-state saved-state-bad' : 'saved-state'} title={title}>
      <Icon name={icon} size={14} />
      <span className="saved-words">{children}</span>
    </span>
  );
}
