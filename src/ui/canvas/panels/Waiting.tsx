import { EmptyState } from '../../kit/EmptyState';
import { useApp, useEditor } from '../../useEditor';
import { useMeasuredAhead } from '../useMeasuredAhead';

/** Stands where the first drawing will be, or says that there will be none. */
export function Waiting() {
  const { editor } = useApp();
  useMeasuredAhead();
  const failed = useEditor((state) => state.notice?.tone === 'failure');
  return (
    <div className="canvas-state" role="status">
      {failed ? (
        <EmptyState
          icon="alert"
          action={
            <button
              type="button"
              className="button button-outline"
              onClick={() => {
                editor.say(undefined);
                editor.drawAfresh();
              }}
            >
              Draw it again
            </button>
          }
        >
          The tree could not be drawn. The document itself is safe.
        </EmptyState>
      ) : (
        <p className="drawing-state">Drawing the tree…</p>
      )}
    </div>
  );
}
