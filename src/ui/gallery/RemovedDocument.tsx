import type { KeptDocument } from '../../editor/workspace';
import { Button } from '../kit/Button';

interface RemovedDocumentProps {
  document: KeptDocument;
  bringBack: () => void;
}

/** Where a document stood until a moment ago. The focus, which was on its removal, goes to taking that back. */
export function RemovedDocument({ document: { title }, bringBack }: RemovedDocumentProps) {
  return (
    <li className="recent-document recent-leaving">
      <span>Removed “{title}”</span>
      <Button kind="plain" autoFocus aria-label={`Undo removing “${title}”`} onClick={bringBack}>
        Undo
      </Button>
    </li>
  );
}
