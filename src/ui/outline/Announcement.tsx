import { useState } from 'react';
import { graphOf } from '../../core/tree/graph';
import { quoted } from '../../core/tree/quoted';
import { type AttackTree, isBranch } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';

/** Says where a row has got to when it moves, and what its gate has become: its name alone would not be read again. */
export function Announcement({ row, tree }: { row: Row | undefined; tree: AttackTree }) {
  const now = {
    id: row?.id,
    place: row ? placeOf(row, tree) : '',
    gate: row ? gateOf(row, tree) : '',
  };
  const [last, setLast] = useState({ ...now, words: '' });
  if (last.id !== now.id || last.place !== now.place || last.gate !== now.gate) {
    const news = last.place === now.place ? now.gate : now.place;
    setLast({ ...now, words: last.id === now.id ? news : '' });
  }
  return (
    <p className="unseen" role="status">
      {last.words}
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
