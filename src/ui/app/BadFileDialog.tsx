import { plain } from '../../core/tree/quoted';
import { counted } from '../counts';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import type { BadFile } from '../page';
import { useApp } from '../useEditor';
import './BadFileDialog.css';

/** Why a file was not opened: what is wrong, where, and that nothing else has changed. */
export function BadFileDialog({ bad, onClose }: { bad: BadFile; onClose: () => void }) {
  const { file, others, opened } = bad;
  const { context } = useApp();
  return (
    <Dialog
      title="This file cannot be opened"
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              onClose();
              context.ports.page.openFile();
            }}
          >
            Choose another file
          </Button>
          <Button kind="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className="bad-file">
        <p className="bad-file-reason">{file.problem.reason}</p>
        <dl>
          <dt>File</dt>
          <dd>{plain(file.name, 200)}</dd>
          <dt>Place</dt>
          <dd>
            <code>{file.problem.place}</code>
          </dd>
          {others.length > 0 && (
            <>
              <dt>Nor can</dt>
              <dd>{others.map((name) => plain(name)).join(', ')}</dd>
            </>
          )}
        </dl>
        <p className="bad-file-calm">
          {opened === 0
            ? 'Nothing else has changed: what was open is still as it was.'
            : `What else was chosen is open: ${counted(opened, 'document')}.`}
        </p>
      </div>
    </Dialog>
  );
}
