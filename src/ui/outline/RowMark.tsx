import { graphOf } from '../../core/tree/graph';
import type { AttackTree } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';
import { Icon } from '../kit/Icon';

/** What a row is, at a glance: the word of its gate, or the sign of its kind. */
export function RowMark({ row, tree }: { row: Row; tree: AttackTree }) {
  if (row.type === 'mitigation')
    return (
      <span className="outline-mark mark-mitigation" aria-hidden="true">
        <Icon name="shield" size={12} />
      </span>
    );
  const node = graphOf(tree).byId.get(row.id);
  if (!node) return null;
  const gate = node.kind === 'note' ? undefined : node.gate;
  const look = node.kind === 'goal' ? 'goal' : (gate ?? node.kind);
  return (
    <span className={`outline-mark mark-${look}`} aria-hidden="true">
      {gate ? gate.toUpperCase() : <Icon name={KIND_ICONS[node.kind]} size={12} />}
    </span>
  );
}

const KIND_ICONS = {
  goal: 'target',
  step: 'circle',
  subtree: 'external-link',
  note: 'sticky-note',
} as const;
