import type { ReactNode } from 'react';
import { graphOf } from '../../core/tree/graph';
import { selectNode } from '../../editor/selection';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { useApp, useEditor } from '../useEditor';

interface NodeLinksProps {
  /** What the list is, for screen readers and the eye. */
  label: string;
  ids: readonly string[];
  /** Takes a node off the list; absent: it cannot be taken off. */
  remove?: { readonly label: string; readonly run: (id: string) => void };
  /** Further buttons of a line. */
  extra?: (id: string, at: number) => ReactNode;
  /** Nodes that may join the list, and what that is called. */
  add?: { readonly label: string; readonly ids: readonly string[]; readonly run: (id: string) => void };
  empty?: string;
}

/** A list of nodes, each leading to itself on the canvas. */
export function NodeLinks({ label, ids, remove, extra, add, empty }: NodeLinksProps) {
  const { editor } = useApp();
  const graph = graphOf(useEditor((state) => state.history.present));
  const nameOf = (id: string) => graph.byId.get(id)?.label ?? id;
  return (
    <div className="links">
      <p className="field-label">{label}</p>
      {ids.length === 0 && empty && <p className="inspector-remark">{empty}</p>}
      {ids.length > 0 && (
        <ul className="items" aria-label={label}>
          {ids.map((id, at) => (
            <li key={id} className="item">
              <button type="button" className="item-name" onClick={() => editor.select(selectNode(id))}>
                {nameOf(id)}
              </button>
              {extra?.(id, at)}
              {remove && (
                <IconButton
                  icon="close"
                  label={`${remove.label} ${nameOf(id)}`}
                  onClick={() => remove.run(id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {add && add.ids.length > 0 && (
        <Select
          label={add.label}
          unseenLabel
          value=""
          choices={[
            { value: '', label: `${add.label}…` },
            ...add.ids.map((id) => ({ value: id, label: nameOf(id) })),
          ]}
          onChange={(id) => {
            if (id !== '') add.run(id);
          }}
        />
      )}
    </div>
  );
}
