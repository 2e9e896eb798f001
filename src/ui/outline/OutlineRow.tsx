import { graphOf } from '../../core/tree/graph';
import type { Row } from '../../editor/outline/rows';
import { Icon } from '../kit/Icon';
import { Marked } from '../kit/Marked';
import { RowMark } from './RowMark';
import { LINE, type RowFigure, WORDS_AFTER, weightOf } from './rowFigure';
import { rowName, type Spoken } from './rowName';

interface OutlineRowProps {
  id: string;
  row: Row;
  figure: RowFigure;
  top: number;
  spoken: Spoken;
  /** What was looked for, when this is one of the things found. */
  words: readonly string[] | undefined;
  selected: boolean;
  active: boolean;
  /** Whether a text field lies over its words. */
  named: boolean;
}

/** One line of the outline. */
export function OutlineRow({
  id,
  row,
  figure,
  top,
  spoken,
  words,
  selected,
  active,
  named,
}: OutlineRowProps) {
  const { tree, verdicts } = spoken;
  const node = row.type === 'node' ? graphOf(tree).byId.get(row.id) : undefined;
  const verdict = row.type === 'node' ? verdicts.get(row.id) : undefined;
  const said = verdict !== undefined && (node?.kind === 'goal' || verdict !== 'open') ? verdict : undefined;
  const expanded = row.type === 'node' ? row.expanded : undefined;
  const reference = row.type === 'node' && row.reference;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree keeps the focus and names its active row
    <div
      id={id}
      className="outline-row"
      role="treeitem"
      data-key={row.key}
      data-active={active || undefined}
      data-found={words !== undefined || undefined}
      data-reference={reference || undefined}
      aria-label={rowName(spoken, row)}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-expanded={expanded}
      aria-selected={selected}
      style={{ top, height: figure.height, paddingLeft: figure.indent }}
    >
      <span className="outline-handle" aria-hidden="true">
        {figure.deep && <span className="outline-level tabular" data-level={row.level} />}
        {expanded !== undefined && (
          <span className="outline-chevron" data-open={expanded || undefined}>
            <Icon name="chevron-down" size={14} />
          </span>
        )}
        {reference && <Icon name="corner-left-up" size={14} />}
      </span>
      <RowMark row={row} tree={tree} />{' '}
      <span
        className="outline-words"
        aria-hidden="true"
        style={{ left: figure.indent + WORDS_AFTER, fontWeight: weightOf(tree, row) }}
        hidden={named}
      >
        {figure.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label have no identity but their place
          <span key={at} className="outline-line" style={{ height: LINE }}>
            <Marked text={`${line} `} words={words ?? []} />
          </span>
        ))}
        {figure.meta && <span className="outline-meta">{figure.meta}</span>}
      </span>
      {said && (
        <span className={`outline-verdict outline-${said}`} title={said} aria-hidden="true">
          <Icon name={VERDICT_ICONS[said]} size={14} />
        </span>
      )}
    </div>
  );
}

const VERDICT_ICONS = { open: 'lock-open', closed: 'lock', weakened: 'shield-half' } as const;
