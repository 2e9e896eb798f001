import type { Newcomer } from '../../core/edits/add';
import { type Edit, inTurn } from '../../core/edits/edit';
import { newIds } from '../../core/edits/ids';
import { setKind } from '../../core/edits/kinds';
import { indent, outdent, splitOff } from '../../core/edits/levels';
import { graphOf } from '../../core/tree/graph';
import { homesOf } from '../../core/tree/homes';
import { elderOf, type Spot, whyNotIndent, whyNotOutdent, whyNotSplit } from '../../core/tree/levels';
import type { AttackTree } from '../../core/tree/tree';
import { namingStep } from '../namingStep';
import { viaOf } from '../outline/places';
import { selectedNodes, selectNode } from '../selection';
import type { Command, Context } from './command';
import { all, focusOf, hasBranch, mayChange } from './focus';
import { SPLIT_PLACEHOLDER } from './placeholders';

/** The node that has the focus, at its place in the outline. */
function spotInFocus(context: Context): Spot | undefined {
  const node = focusOf(context)?.node;
  const selection = context.editor.selection();
  if (!node || selection.type !== 'nodes') return undefined;
  return { id: node.id, via: viaOf(context.editor.tree(), node.id, selection.via) };
}

type LevelLook = Pick<Command, 'id' | 'label' | 'icon' | 'keys'>;

const level = (
  look: LevelLook,
  whyNot: (tree: AttackTree, spot: Spot) => string | undefined,
  move: (context: Context, spot: Spot) => { readonly edit: Edit; readonly to: string | undefined },
): Command => ({
  ...look,
  group: 'arrange',
  scope: 'outline',
  // With nothing selected the Tab key goes on through the page.
  takesKeys: (context) => spotInFocus(context) !== undefined,
  refusal: all(mayChange, hasBranch, (context) => {
    const spot = spotInFocus(context);
    return spot && whyNot(context.editor.tree(), spot);
  }),
  run(context) {
    const spot = spotInFocus(context);
    if (!spot) return;
    const { edit, to } = move(context, spot);
    context.editor.apply(look.id, edit, { select: selectNode(spot.id, to) });
  },
});

/** A goal that is being named and finds its place below something was meant as a step. */
const asStepIfNew = ({ editor }: Context, id: string): readonly Edit[] =>
  editor.store.getState().history.past.at(-1)?.merge === namingStep(id) ? [setKind([id], 'step')] : [];

/** The selected nodes, and the parent that all of them have: the one they were reached from, if that is one. */
function familyInFocus(context: Context): { parent: string; children: readonly string[] } | undefined {
  const { editor } = context;
  const children = selectedNodes(editor.selection());
  const { parents } = graphOf(editor.tree());
  const via = spotInFocus(context)?.via;
  const [first = ''] = children;
  const shared = parents(first).filter((parent) =>
    children.every((child) => parents(child).includes(parent)),
  );
  const parent = via !== undefined && shared.includes(via) ? via : shared[0];
  return parent === undefined ? undefined : { parent, children };
}

/** What changes the levels of a tree; the keys for it are the outline's. */
export const OUTLINE: readonly Command[] = [
  level(
    { id: 'indent', label: 'Move a level down', icon: 'indent', keys: ['Tab'] },
    whyNotIndent,
    (context, spot) => ({
      edit: inTurn([indent(spot), ...asStepIfNew(context, spot.id)]),
      to: elderOf(context.editor.tree(), spot),
    }),
  ),
  level(
    { id: 'outdent', label: 'Move a level up', icon: 'outdent', keys: ['Shift+Tab'] },
    whyNotOutdent,
    ({ editor }, spot) => ({
      edit: outdent(spot),
      to: spot.via === undefined ? undefined : homesOf(editor.tree()).get(spot.via),
    }),
  ),
  {
    id: 'split-off',
    label: 'Split off into a gate of their own',
    group: 'arrange',
    icon: 'split',
    keys: ['F8'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranch, (context) => {
      const family = familyInFocus(context);
      return whyNotSplit(context.editor.tree(), family?.parent ?? '', family?.children ?? []);
    }),
    run(context) {
      const { editor, ports } = context;
      const family = familyInFocus(context);
      if (!family) return;
      const id = newIds(editor.tree(), ports.random).fresh('step');
      const newcomer: Newcomer = { id, kind: 'step', label: 'New step' };
      const added = editor.apply('split off', splitOff(family.parent, family.children, newcomer), {
        select: selectNode(id, family.parent),
        merge: namingStep(id),
      });
      if (added) editor.rename({ id, placeholder: SPLIT_PLACEHOLDER, typed: '' });
    },
  },
];
