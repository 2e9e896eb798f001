import { graphOf } from '../../core/tree/graph';
import { selectNode } from '../../editor/selection';
import { useApp, useEditor } from '../useEditor';
import { useNames } from './useNames';

/** Nodes by name, each leading to itself on the canvas; those of expanded sub-trees are not on it. */
export function NodeList({ label, ids }: { label: string; ids: readonly string[] }) {
  const { editor } = useApp();
  const here = graphOf(useEditor((state) => state.history.present)).byId;
  const { nameOf } = useNames();
  return (
    <ul className="things" aria-label={label}>
      {ids.map((id) => (
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
  );
}
