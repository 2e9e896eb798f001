import { graphOf } from '../../core/tree/graph';
import { UNFOLDED } from '../../core/tree/shown';
import { unfolded } from '../folding';
import { selectNode, selectNodes } from '../selection';
import type { Command, Context } from './command';
import { all, branchesInFocus, branchInFocus, type Check, hasBranch } from './focus';

const foldingOf = ({ editor }: Context) => editor.store.getState().folding;

/** The selected nodes that have something below them. */
const foldable = (context: Context) => branchesInFocus(context).filter(({ children }) => children.length > 0);

/** Whether the next folding of the selection opens it: it does unless something in it is open. */
const isFolded = (context: Context): boolean =>
  foldable(context).every(({ id }) => foldingOf(context).collapsed.has(id));

const hasBelow: Check = (context) => (foldable(context).length > 0 ? undefined : 'Nothing is below it.');

const isFocused: Check = (context) =>
  foldingOf(context).focus === undefined ? 'The whole tree is shown already.' : undefined;

/** What is put out of the way, and back. Nothing of it is in the document. */
export const FOLD: readonly Command[] = [
  {
    id: 'toggle-fold',
    label: (context) => (foldable(context).length > 0 && isFolded(context) ? 'Expand' : 'Collapse'),
    group: 'view',
    icon: 'fold',
    keys: ['Z'],
    scope: 'canvas',
    refusal: all(hasBranch, hasBelow),
    run(context) {
      const { editor } = context;
      const ids = foldable(context).map(({ id }) => id);
      const { collapsed, ...rest } = foldingOf(context);
      const next = new Set(collapsed);
      if (isFolded(context)) for (const id of ids) next.delete(id);
      else for (const id of ids) next.add(id);
      editor.fold({ ...rest, collapsed: next });
    },
  },
  {
    id: 'collapse-all',
    label: 'Collapse all',
    group: 'view',
    icon: 'fold',
    keys: ['Shift+Z'],
    scope: 'canvas',
    refusal: ({ editor }) => {
      const { roots } = graphOf(editor.tree());
      return roots.some(({ children }) => children.length > 0) ? undefined : 'There is nothing to collapse.';
    },
    run(context) {
      const { editor } = context;
      const { branches } = graphOf(editor.tree());
      const collapsed = branches.filter(({ children }) => children.length > 0).map(({ id }) => id);
      editor.fold({ ...foldingOf(context), collapsed: new Set(collapsed) }, topOf(context));
    },
  },
  {
    id: 'expand-all',
    label: 'Expand all',
    group: 'view',
    icon: 'unfold',
    keys: ['*'],
    scope: 'canvas',
    refusal: (context) => (foldingOf(context).collapsed.size > 0 ? undefined : 'Nothing is collapsed.'),
    run(context) {
      context.editor.fold({ ...foldingOf(context), collapsed: UNFOLDED.collapsed });
    },
  },
  {
    id: 'focus',
    label: 'Show only its ancestors and descendants',
    group: 'view',
    icon: 'focus',
    keys: ['Shift+F'],
    scope: 'canvas',
    refusal: hasBranch,
    run(context) {
      const { editor } = context;
      const focus = branchInFocus(context);
      if (!focus) return;
      const { id } = focus.node;
      editor.fold({ ...unfolded(foldingOf(context), id), focus: id }, selectNode(id));
    },
  },
  {
    id: 'leave-focus',
    label: 'Show the whole tree again',
    group: 'view',
    icon: 'unfold',
    keys: ['Escape'],
    scope: 'canvas',
    takesKeys: (context) => isFocused(context) === undefined,
    refusal: isFocused,
    run(context) {
      const { focus: _, ...rest } = foldingOf(context);
      context.editor.fold(rest);
    },
  },
];

/** The roots above what is selected: what is left of it when everything is collapsed. */
function topOf(context: Context) {
  const { parents } = graphOf(context.editor.tree());
  const tops = new Set<string>();
  for (const { id } of branchesInFocus(context)) {
    let top = id;
    for (let above = parents(top)[0]; above !== undefined; above = parents(top)[0]) top = above;
    tops.add(top);
  }
  return selectNodes([...tops]);
}
