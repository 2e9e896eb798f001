import type { Damage } from '../../editor/workspace';
import { download, fileName } from '../../platform/download';
import { ago } from '../ago';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import './BadFileDialog.css';

/** Says that what is stored of a document cannot be read, what was opened instead, and hands over the very bytes. */
export function DamageDialog({ damage, onClose }: { damage: Damage; onClose: () => void }) {
  const { title, reason, text, opened } = damage;
  const hand = () => download(new Blob([text]), `damaged-${fileName(title, 'json')}`);
  return (
    <Dialog
      title="This document is damaged"
      onClose={onClose}
      actions={
        <>
          <Button kind="outline" onClick={hand}>
            Download the damaged data
          </Button>
          <Button kind="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className="bad-file">
        <p className="bad-file-reason">
          {opened === undefined
            ? 'What this browser has stored cannot be read, and neither can any earlier version.'
            : `What this browser has stored cannot be read. You see the newest version that can be, made ${ago(opened, Date.now())}.`}
        </p>
        <dl>
          <dt>Document</dt>
          <dd>{title}</dd>
          <dt>Problem</dt>
          <dd>{reason}</dd>
        </dl>
        <p className="bad-file-calm">
          {opened === undefined
            ? 'Nothing was changed or removed.'
            : 'The damaged data stays among the earlier versions when you go on from here.'}
        </p>
      </div>
    </Dialog>
  );
}
