import { useRef, useState } from 'react';
import { EmptyState } from '../kit/EmptyState';
import { Icon } from '../kit/Icon';
import { TextField } from '../kit/TextField';
import { useEditor } from '../useEditor';
import { usePlace } from '../usePlace';
import type { TabViewProps } from './leftTabs';
import { foundIn, type Line, overview } from './overview';

/** More lines than one reads; the search narrows them. */
const MOST = 100;

/** The goals, mitigations, groups and notes of the tree; with a search, every node that matches. */
export function Contents({ reveal }: TabViewProps) {
  const tree = useEditor((editor) => editor.history.present);
  const [sought, setSought] = useState('');
  const field = useRef<HTMLInputElement>(null);
  usePlace('find', () => field.current?.select());
  const sections = sought.trim() === '' ? overview(tree) : [foundIn(tree, sought)];
  return (
    <>
      <h2 className="unseen">Find</h2>
      <div className="listing-search">
        <TextField
          label="Find in the tree"
          unseenLabel
          ref={field}
          type="search"
          placeholder="Find in the tree"
          value={sought}
          onChange={setSought}
        />
      </div>
      {sections.map(({ title, lines }) =>
        lines.length === 0 ? (
          <EmptyState key={title} icon="search">
            Nothing in the tree is called “{sought.trim()}”.
          </EmptyState>
        ) : (
          <section key={title} className="listing-section">
            <h3>
              {title} <span className="tabular">{lines.length}</span>
            </h3>
            <ul className="listing">
              {lines.slice(0, MOST).map((line) => (
                <ContentsLine key={line.id} line={line} reveal={reveal} />
              ))}
            </ul>
            {lines.length > MOST && (
              <p className="listing-more">{lines.length - MOST} more: search to narrow them.</p>
            )}
          </section>
        ),
      )}
    </>
  );
}

function ContentsLine({ line, reveal }: { line: Line; reveal: (id: string) => void }) {
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
