import { Icon } from '../kit/Icon';
import { useApp, useWorkspace } from '../useEditor';

/** The way back to the tree whose sub-tree link led here. */
export function BackLink() {
  const { workspace } = useApp();
  const last = useWorkspace(({ trail }) => trail.at(-1));
  if (!last) return null;
  return (
    <nav aria-label="Way back" className="back">
      <button
        type="button"
        className="button"
        aria-label={`Back to ${last.title}`}
        onClick={() => workspace.back()}
      >
        <Icon name="arrow-left" />
        <span>Back to {last.title}</span>
      </button>
    </nav>
  );
}
