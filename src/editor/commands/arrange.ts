import { reorder, siblings } from '../../core/edits/edges';
import { setDirection, unplace } from '../../core/edits/positions';
import type { Direction } from '../../core/tree/tree';
import type { Command, Context } from './command';
import { all, branchInFocus, edgeInFocus, hasBranch, hasNode, mayChange, nodesInFocus } from './focus';

/** The place of a node among its siblings: of the one that has the focus, or of the child at the selected edge. */
function placeInFocus(context: Context) {
  const edge = edgeInFocus(context);
  const id = edge?.child ?? branchInFocus(context)?.node.id;
  if (id === undefined) return undefined;
  const row = siblings(context.editor.tree(), id, edge?.parent);
  return { id, via: edge?.parent, at: row.indexOf(id), count: row.length };
}

const reorderCommand = (by: -1 | 1): Command => ({
  id: by < 0 ? 'move-earlier' : 'move-later',
  label: by < 0 ? 'Move before the sibling' : 'Move after the sibling',
  group: 'arrange',
  icon: by < 0 ? 'arrow-left' : 'arrow-right',
  keys: by < 0 ? ['Alt+ArrowLeft', 'Alt+ArrowUp'] : ['Alt+ArrowRight', 'Alt+ArrowDown'],
  scope: 'canvas',
  refusal: all(mayChange, (context) => {
    const place = placeInFocus(context);
    if (!place) return hasBranch(context);
    if (place.at + by < 0) return 'It is the first of its siblings already.';
    return place.at + by < place.count ? undefined : 'It is the last of its siblings already.';
  }),
  run(context) {
    const place = placeInFocus(context);
    if (place) context.editor.apply('reorder', reorder(place.id, place.via, place.at + by));
  },
});

const directionCommand = (direction: Direction): Command => ({
  id: `direction-${direction}`,
  label: direction === 'down' ? 'Grow down' : 'Grow to the right',
  group: 'arrange',
  icon: direction === 'down' ? 'arrow-down' : 'arrow-right',
  scope: 'everywhere',
  refusal: all(mayChange, ({ editor }) =>
    (editor.tree().layout?.direction ?? 'down') === direction ? 'It grows that way already.' : undefined,
  ),
  run: ({ editor }) => {
    editor.apply(direction === 'down' ? 'grow down' : 'grow to the right', setDirection(direction));
  },
});

/** Where things stand. */
export const ARRANGE: readonly Command[] = [
  reorderCommand(-1),
  reorderCommand(1),
  {
    id: 'tidy-up',
    label: 'Tidy up',
    group: 'arrange',
    icon: 'sparkles',
    keys: ['Mod+Shift+L'],
    scope: 'everywhere',
    refusal: mayChange,
    run({ editor }) {
      editor.apply('tidy up', unplace());
      editor.drawAfresh();
    },
  },
  {
    id: 'unplace',
    label: 'Back into the layout',
    group: 'arrange',
    scope: 'canvas',
    refusal: all(mayChange, hasNode, (context) =>
      nodesInFocus(context).some((node) => node.position)
        ? undefined
        : 'It stands where the layout put it already.',
    ),
    run(context) {
      const ids = nodesInFocus(context).map((node) => node.id);
      context.editor.apply('put back into the layout', unplace(ids));
    },
  },
  directionCommand('down'),
  directionCommand('right'),
];
