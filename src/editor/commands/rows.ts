import { above } from '../../core/tree/homes';
import { placesOf, viaOf } from '../outline/places';
import { type Row, rowOf, rowsOf, selectRow } from '../outline/rows';
import { focusedNode, selectedNodes, selectNode } from '../selection';
import type { Command, Context } from './command';
import { focusOf } from './focus';

/** The rows of the outline, and which of them has the focus; -1: none. */
function outlineIn({ editor }: Context): { readonly rows: readonly Row[]; readonly at: number } {
  const tree = editor.tree();
  const rows = rowsOf(tree, editor.store.getState().foldedLines);
  return { rows, at: rowOf(tree, rows, editor.selection()) };
}

type Aim = (rows: readonly Row[], at: number) => number;

/** Walking is never refused: where there is nowhere to go, one stays. */
const walk = (id: string, label: string, key: string, aim: Aim): Command => ({
  id,
  label,
  group: 'select',
  keys: [key],
  scope: 'outline',
  refusal: () => undefined,
  run(context) {
    const { rows, at } = outlineIn(context);
    const row = rows[Math.max(0, Math.min(aim(rows, at), rows.length - 1))];
    if (row) context.editor.select(selectRow(row));
  },
});

const extend = (id: string, label: string, key: string, by: -1 | 1): Command => ({
  id,
  label,
  group: 'select',
  keys: [key],
  scope: 'outline',
  refusal: () => undefined,
  run(context) {
    const { editor } = context;
    const { rows, at } = outlineIn(context);
    const here = rows[at];
    const next = rows[nextNode(rows, at, by)];
    if (here?.type !== 'node' || next?.type !== 'node') return;
    const ids = selectedNodes(editor.selection());
    // Turning round lets go again what was reached last.
    const left = ids.at(-2) === next.id ? [here.id, next.id] : [next.id];
    editor.select({
      type: 'nodes',
      ids: [...ids.filter((other) => !left.includes(other)), next.id],
      ...(next.via !== undefined && { via: next.via }),
    });
  },
});

/** The next row of a sibling, else the next one of any node. */
function nextNode(rows: readonly Row[], at: number, by: -1 | 1): number {
  const here = rows[at];
  if (here?.type !== 'node') return -1;
  let nearest = -1;
  for (let to = at + by; to >= 0 && to < rows.length; to += by) {
    const row = rows[to];
    if (row?.type !== 'node') continue;
    if (nearest < 0) nearest = to;
    if (row.level === here.level && row.via === here.via) return to;
    if (row.level < here.level) break;
  }
  return nearest;
}

const parentRow: Aim = (rows, at) => {
  const level = rows[at]?.level ?? 1;
  return level === 1 ? at : rows.findLastIndex((row, index) => index < at && row.level < level);
};

/** Ways through the outline, and what of it is folded away. */
export const ROWS: readonly Command[] = [
  walk('outline-next', 'Next line', 'ArrowDown', (_, at) => at + 1),
  walk('outline-previous', 'Line before', 'ArrowUp', (rows, at) => (at < 0 ? rows.length : at) - 1),
  walk('outline-first', 'First line', 'Home', () => 0),
  walk('outline-last', 'Last line', 'End', (rows) => rows.length - 1),
  extend('outline-extend-next', 'Select the next line too', 'Shift+ArrowDown', 1),
  extend('outline-extend-previous', 'Select the line before too', 'Shift+ArrowUp', -1),
  {
    id: 'outline-in',
    label: 'Open the branch, then go into it',
    group: 'select',
    keys: ['ArrowRight'],
    scope: 'outline',
    refusal: () => undefined,
    run(context) {
      const { editor } = context;
      const { rows, at } = outlineIn(context);
      const row = rows[at];
      const next = rows[at + 1];
      if (row?.type !== 'node') return;
      if (row.reference) editor.select(selectNode(row.id, viaOf(editor.tree(), row.id, undefined)));
      else if (row.expanded === false) editor.foldLines([row.id], false);
      else if (row.expanded && next) editor.select(selectRow(next));
    },
  },
  {
    id: 'outline-out',
    label: 'Fold the branch, then go to what is above',
    group: 'select',
    keys: ['ArrowLeft'],
    scope: 'outline',
    refusal: () => undefined,
    run(context) {
      const { editor } = context;
      const { rows, at } = outlineIn(context);
      const row = rows[at];
      const parent = rows[parentRow(rows, at)];
      if (row?.type === 'node' && row.expanded) editor.foldLines([row.id], true);
      else if (parent) editor.select(selectRow(parent));
    },
  },
  {
    id: 'toggle-line',
    label: 'Fold or open the branch in the outline',
    group: 'view',
    keys: [' '],
    scope: 'outline',
    refusal: (context) => {
      const { rows, at } = outlineIn(context);
      const row = rows[at];
      return row?.type === 'node' && row.expanded !== undefined
        ? undefined
        : 'Nothing is told below this line, so there is nothing to fold.';
    },
    run(context) {
      const { rows, at } = outlineIn(context);
      const row = rows[at];
      if (row?.type === 'node') context.editor.foldLines([row.id], row.expanded === true);
    },
  },
  {
    id: 'fold-outline',
    label: 'Fold the outline down to its roots',
    group: 'view',
    scope: 'everywhere',
    refusal: () => undefined,
    run(context) {
      const { editor } = context;
      const { rows, at } = outlineIn(context);
      const here = rows[at];
      const via = here && (here.type === 'node' ? here.via : here.on);
      const root = [...above(editor.tree(), via)].at(-1);
      editor.foldLines(
        rows.flatMap((row) => (row.type === 'node' && row.expanded ? [row.id] : [])),
        true,
      );
      if (root !== undefined) editor.select(selectNode(root));
    },
  },
  {
    id: 'open-outline',
    label: 'Open the whole outline',
    group: 'view',
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ editor }) => editor.foldLines([...editor.store.getState().foldedLines], false),
  },
  {
    id: 'next-place',
    label: 'To the next place of a shared node',
    group: 'select',
    keys: ['J'],
    scope: 'canvas',
    refusal: (context) => {
      const node = focusOf(context)?.node;
      if (!node) return 'Select a node first.';
      return placesOf(context.editor.tree(), node.id).length > 1
        ? undefined
        : 'It has one place only: no further node leads to it.';
    },
    run({ editor }) {
      const tree = editor.tree();
      const selection = editor.selection();
      const id = focusedNode(selection);
      if (id === undefined || selection.type !== 'nodes') return;
      const places = placesOf(tree, id);
      const at = places.indexOf(viaOf(tree, id, selection.via));
      editor.select(selectNode(id, places[(at + 1) % places.length]));
    },
  },
];
