import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import type { BadFile } from '../page';
import { useApp } from '../useEditor';
import './BadFileDialog.css';

/** Why a file was not opened: what is wrong, where, and that nothing else has changed. */
export function BadFileDialog({ file, onClose }: { file: BadFile; onClose: () => void }) {
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
          <dd>{file.name}</dd>
          <dt>Place</dt>
          <dd>
            <code>{file.problem.place}</code>
          </dd>
        </dl>
        <p className="bad-file-calm">Nothing else has changed: what was open is still as it was.</p>
      </div>
    </Dialog>
  );
}
