import { useState } from 'react';
import { graphOf } from '../../core/tree/graph';
import { selectNode } from '../../editor/selection';
import { Button } from '../kit/Button';
import { useApp, useEditor } from '../useEditor';
import { useNames } from './useNames';

/** So many are shown at first. */
const MOST = 12;

/** Nodes by name, each leading to itself on the canvas; those of expanded sub-trees are not on it. */
export function NodeList({ label, ids }: { label: string; ids: readonly string[] }) {
  const { editor } = useApp();
  const here = graphOf(useEditor((state) => state.history.present)).byId;
  const { nameOf } = useNames();
  const [all, setAll] = useState(false);
  const shown = all || ids.length <= MOST + 3 ? ids : ids.slice(0, MOST);
  return (
    <>
      <ul className="things" aria-label={label}>
        {shown.map((id) => (
          <li key={id}>
            {here.has(id) ? (
              <button type="button" className="thing" onClick={() => editor.select(selectNode(id))}>
                {nameOf(id)}
              </button>
            ) : (
              <span className="thing">{nameOf(id)}</span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < ids.length && (
        <Button kind="plain" onClick={() => setAll(true)}>
          Show {ids.length - shown.length} more
        </Button>
      )}
    </>
  );
}
