import type { ReactNode } from 'react';
import { Icon } from '../kit/Icon';
import type { Glyph } from '../kit/icons';
import '../kit/Listing.css';
import { useEditor } from '../useEditor';

/** One thing of the tree as it is listed. */
export interface ListedLine {
  readonly id: string;
  readonly icon: Glyph;
  readonly label: ReactNode;
  readonly remark?: ReactNode;
}

interface LinesProps {
  label: string;
  lines: readonly ListedLine[];
  reveal: (id: string) => void;
}

/** More lines than one reads; whoever looks on narrows the search, or goes through with F3. */
const MOST = 100;

/** Things of the tree, each leading to its place. */
export function Lines({ label, lines, reveal }: LinesProps) {
  return (
    <>
      <ul className="listing" aria-label={label}>
        {lines.slice(0, MOST).map((line) => (
          <Line key={line.id} line={line} reveal={reveal} />
        ))}
      </ul>
      {lines.length > MOST && <p className="listing-more">{lines.length - MOST} more: narrow the search.</p>}
    </>
  );
}

function Line({ line, reveal }: { line: ListedLine; reveal: (id: string) => void }) {
  const chosen = useEditor(({ selection }) =>
    selection.type === 'nodes'
      ? selection.ids.includes(line.id)
      : 'id' in selection && selection.id === line.id,
  );
  return (
    <li>
      <button
        type="button"
        className="listing-line"
        aria-current={chosen || undefined}
        onClick={() => reveal(line.id)}
      >
        <Icon name={line.icon} />
        <span>
          {line.label}
          {line.remark && <span className="listing-remark"> {line.remark}</span>}
        </span>
      </button>
    </li>
  );
}
