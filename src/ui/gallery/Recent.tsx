import { useState } from 'react';
import { useWorkspace } from '../useEditor';
import { RecentDocument } from './RecentDocument';

const SHOWN_AT_FIRST = 8;

/** The documents that this browser keeps, the one changed last on top. */
export function Recent() {
  const kept = useWorkspace((workspace) => workspace.kept);
  const [all, setAll] = useState(false);
  if (kept.length === 0) return null;
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">Recent</h2>
      <ul>
        {(all ? kept : kept.slice(0, SHOWN_AT_FIRST)).map((document) => (
          <RecentDocument key={document.key} document={document} />
        ))}
      </ul>
      {kept.length > SHOWN_AT_FIRST && !all && (
        <button type="button" className="button recent-all" onClick={() => setAll(true)}>
          Show all {kept.length}
        </button>
      )}
    </section>
  );
}
