import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useApp, useEditor } from '../useEditor';

/** Says that another tab has the document, and offers to go on here, or with a copy. */
export function ReadOnlyBanner() {
  const { editor, workspace } = useApp();
  const readOnly = useEditor((state) => state.readOnly);
  if (!readOnly) return null;
  return (
    <div className="banner">
      <Icon name="lock" />
      <p>This document is open in another tab, so it is read-only here. What is saved there shows here.</p>
      <Button kind="plain" onClick={() => void workspace.takeOver()}>
        Take over here
      </Button>
      <Button kind="plain" onClick={() => workspace.openTree(editor.tree())}>
        Work on a copy
      </Button>
    </div>
  );
}
