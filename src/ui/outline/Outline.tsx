import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Row, rowOf, rowsOf } from '../../editor/outline/rows';
import { selectedNodes } from '../../editor/selection';
import { verdictsOf } from '../../editor/subject';
import { ContextMenu } from '../kit/ContextMenu';
import { menuItems } from '../menuItems';
import { useApp, useEditor } from '../useEditor';
import { useFound } from '../useFound';
import { usePlace } from '../usePlace';
import { Announcement } from './Announcement';
import { OutlineField } from './OutlineField';
import { OutlineRow } from './OutlineRow';
import { rowFigure } from './rowFigure';
import { protectingByNode } from './rowName';
import { topsOf } from './rowWindow';
import { useDraft } from './useDraft';
import { useOutlineKeys } from './useOutlineKeys';
import { useOutlinePointer } from './useOutlinePointer';
import { useRowWindow } from './useRowWindow';
import { useWorkedIn } from './useWorkedIn';
import './outline.css';

/**
 * The whole tree as a list of levels: the same selection and the same commands as the canvas, complete for editing. The
 * keyboard's focus stays on the tree itself, which names its active row: rows come and go as one scrolls.
 */
export function Outline({ alone }: { alone: boolean }) {
  const { context } = useApp();
  const { tree, folded, selection, renaming, verdicts } = useEditor((state) => ({
    tree: state.history.present,
    folded: state.foldedLines,
    selection: state.selection,
    renaming: state.surface === 'outline' ? state.renaming : undefined,
    verdicts: verdictsOf(state),
  }));
  const found = useFound();
  const element = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const draft = useDraft(renaming);
  const rows = rowsOf(tree, folded);
  const at = rowOf(tree, rows, selection);
  const { width, ...window } = useRowWindow(scroller);
  const named = renaming && rows[at]?.id === renaming.id ? rows[at] : undefined;
  const typed = named && renaming ? draft.text || renaming.placeholder : undefined;
  const figures = useMemo(
    () => rows.map((row) => rowFigure(tree, row, width, row === named ? typed : undefined)),
    [rows, tree, width, named, typed],
  );
  const tops = useMemo(() => topsOf(figures.map(({ height }) => height)), [figures]);
  const { from, to } = window.rows(tops);
  const drawn = rows.map((row, index) => ({ row, index })).slice(from, to);
  const active = rows[at];
  if (active && (at < from || at >= to)) drawn[at < from ? 'unshift' : 'push']({ row: active, index: at });

  const spoken = { tree, protecting: protectingByNode(tree), verdicts };
  const chosen = new Set(selectedNodes(selection));
  useWorkedIn(element, alone);
  usePlace('outline', () => element.current?.focus({ preventScroll: true }));
  const keys = useOutlineKeys(element);
  const pointer = useOutlinePointer(rows, element);

  const top = tops[at];
  const foot = tops[at + 1];
  // What is selected can be seen, wherever it was selected; scrolling away from it is left alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row or place is the reason to scroll
  useLayoutEffect(() => {
    if (top !== undefined && foot !== undefined && at >= 0) window.show(top, foot);
  }, [active?.key, top, foot]);

  return (
    <div ref={scroller} className="outline" onScroll={window.onScroll}>
      <ContextMenu items={menuItems(selection)} context={context}>
        <div
          ref={element}
          className="outline-tree"
          role="tree"
          tabIndex={0}
          aria-label="Outline"
          aria-describedby="outline-help"
          aria-multiselectable
          aria-activedescendant={active && rowId(active)}
          style={{ height: tops[rows.length] ?? 0 }}
          {...keys}
          {...pointer}
        >
          {drawn.map(({ row, index }) => (
            <OutlineRow
              key={row.key}
              id={rowId(row)}
              row={row}
              figure={figures[index] ?? rowFigure(tree, row, width)}
              top={tops[index] ?? 0}
              spoken={spoken}
              words={found.ids.has(row.id) ? found.words : undefined}
              selected={index === at || (row.type === 'node' && chosen.has(row.id))}
              active={index === at}
              named={row === named}
            />
          ))}
        </div>
      </ContextMenu>
      {named && renaming && (
        <OutlineField
          key={renaming.id}
          row={named}
          renaming={renaming}
          draft={draft}
          figure={figures[at] ?? rowFigure(tree, named, width)}
          top={tops[at] ?? 0}
          back={() => element.current?.focus({ preventScroll: true })}
        />
      )}
      <p id="outline-help" hidden>
        Type to rename. Tab and Shift+Tab change the level, Enter adds a line. Esc leaves the outline.
      </p>
      <Announcement row={active} tree={tree} />
    </div>
  );
}

const rowId = ({ key }: Row): string => `row-${key}`;
