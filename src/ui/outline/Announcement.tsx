import { useRef } from 'react';
import { graphOf } from '../../core/tree/graph';
import { quoted } from '../../core/tree/quoted';
import { type AttackTree, isBranch } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';

/** Says where a row has got to when it moves, and what its gate has become: its name alone would not be read again. */
export function Announcement({ row, tree }: { row: Row | undefined; tree: AttackTree }) {
  const before = useRef<{ readonly id: string; readonly place: string; readonly gate: string }>(undefined);
  const words = useRef('');
  if (!row) before.current = undefined;
  else {
    const now = { id: row.id, place: placeOf(row, tree), gate: gateOf(row, tree) };
    const last = before.current;
    if (last?.id === now.id && last.place !== now.place) words.current = now.place;
    else if (last?.id === now.id && last.gate !== now.gate) words.current = now.gate;
    else if (last?.id !== now.id) words.current = '';
    before.current = now;
  }
  return (
    <p className="unseen" role="status">
      {words.current}
    </p>
  );
}

function placeOf(row: Row, tree: AttackTree): string {
  const via = row.type === 'node' ? row.via : row.on;
  const parent = via === undefined ? undefined : graphOf(tree).byId.get(via)?.label;
  const under = parent === undefined ? '' : `, under ${quoted(parent)}`;
  return `Level ${row.level}, ${row.place} of ${row.size}${under}.`;
}

function gateOf(row: Row, tree: AttackTree): string {
  const node = graphOf(tree).byId.get(row.id);
  return node && isBranch(node) && node.gate ? `Gate ${node.gate.toUpperCase()}.` : 'No gate.';
}
