import { useState } from 'react';
import { useApp, useWorkspace } from '../useEditor';
import { RecentDocument } from './RecentDocument';
import { RemovedDocument } from './RemovedDocument';

const SHOWN_AT_FIRST = 6;

/** The documents that this browser keeps, the one changed last on top; removed ones can be taken back in place. */
export function Recent() {
  const { workspace } = useApp();
  const { kept, forgotten } = useWorkspace(({ kept, forgotten }) => ({ kept, forgotten }));
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const gone = forgotten.filter(({ key }) => removed.includes(key));
  const documents = [...kept, ...gone].sort((a, b) => b.changed - a.changed);
  if (documents.length === 0) return null;
  const remove = (key: string) => {
    setRemoved([...removed, key]);
    void workspace.forget(key);
  };
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">Recent</h2>
      <ul>
        {(all ? documents : documents.slice(0, SHOWN_AT_FIRST)).map((document) =>
          gone.includes(document) ? (
            <RemovedDocument
              key={document.key}
              document={document}
              bringBack={() => void workspace.bringBack(document.key)}
            />
          ) : (
            <RecentDocument
              key={document.key}
              document={document}
              open={() => void workspace.openKept(document.key)}
              remove={() => remove(document.key)}
            />
          ),
        )}
      </ul>
      {documents.length > SHOWN_AT_FIRST && !all && (
        <button type="button" className="button recent-all" onClick={() => setAll(true)}>
          Show all {documents.length}
        </button>
      )}
    </section>
  );
}
