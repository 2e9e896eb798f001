import { disconnect } from '../../core/edits/edges';
import { removeGroup } from '../../core/edits/groups';
import { removeMitigation } from '../../core/edits/mitigations';
import { goingWith, removeKeepingChildren, removeNodes } from '../../core/edits/remove';
import { graphOf } from '../../core/tree/graph';
import type { Step } from '../history';
import { NOTHING, selectNode } from '../selection';
import { afterRemoval } from './afterRemoval';
import { amounts } from './amounts';
import type { Command, Context } from './command';
import { all, type Check, hasNode, mayChange, nodesInFocus } from './focus';

const hasSelection: Check = ({ editor }) =>
  editor.selection().type === 'nothing' ? 'Select what you want to delete first.' : undefined;

/** Says what is gone, and offers it back. */
const saysGone = ({ editor }: Context, text: string): void =>
  editor.say({ text, tone: 'info', action: { label: 'Undo', command: 'undo' } });

function removeSelection(context: Context): void {
  const { editor } = context;
  const tree = editor.tree();
  const selection = editor.selection();
  switch (selection.type) {
    case 'nothing':
      return;
    case 'nodes': {
      const { nodes, mitigations, groups } = goingWith(tree, selection.ids);
      const select = afterRemoval(tree, selection, nodes);
      if (editor.apply('delete', removeNodes(selection.ids), { select }))
        saysGone(
          context,
          `Deleted ${amounts({ node: nodes.size, mitigation: mitigations.size, group: groups.size })}.`,
        );
      return;
    }
    case 'edge':
      if (editor.apply('disconnect', disconnect(selection), { select: selectNode(selection.child) }))
        saysGone(context, 'Disconnected the two nodes.');
      return;
    case 'mitigation': {
      const select = selection.on === undefined ? NOTHING : selectNode(selection.on);
      const on = tree.mitigations.find(({ id }) => id === selection.id)?.on.length ?? 0;
      if (editor.apply('delete mitigation', removeMitigation(selection.id), { select }))
        saysGone(context, `Deleted the mitigation${on > 1 ? ` from ${on} nodes` : ''}.`);
      return;
    }
    case 'group':
      if (editor.apply('take group apart', removeGroup(selection.id)))
        saysGone(context, 'Took the group apart; its nodes are still there.');
  }
}

/** "Undo rename". */
const named = (verb: string, step: Step | undefined): string =>
  step ? `${verb} ${step.label.charAt(0).toLowerCase()}${step.label.slice(1)}` : verb;

/** Taking back, and taking away. */
export const EDIT: readonly Command[] = [
  {
    id: 'undo',
    label: ({ editor }) => named('Undo', editor.store.getState().history.past.at(-1)),
    group: 'edit',
    icon: 'undo',
    keys: ['Mod+Z'],
    scope: 'everywhere',
    refusal: all(mayChange, ({ editor }) =>
      editor.store.getState().history.past.length > 0 ? undefined : 'There is nothing to undo.',
    ),
    run: ({ editor }) => editor.undo(),
  },
  {
    id: 'redo',
    label: ({ editor }) => named('Redo', editor.store.getState().history.future[0]),
    group: 'edit',
    icon: 'redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    scope: 'everywhere',
    refusal: all(mayChange, ({ editor }) =>
      editor.store.getState().history.future.length > 0 ? undefined : 'There is nothing to redo.',
    ),
    run: ({ editor }) => editor.redo(),
  },
  {
    id: 'delete',
    label: 'Delete',
    group: 'edit',
    icon: 'trash',
    keys: ['Delete', 'Backspace'],
    scope: 'canvas',
    refusal: all(mayChange, hasSelection),
    run: removeSelection,
  },
  {
    id: 'remove-keep-children',
    label: 'Remove, keep children',
    group: 'edit',
    icon: 'eraser',
    keys: ['Shift+Delete', 'Shift+Backspace'],
    scope: 'canvas',
    refusal: all(mayChange, hasNode),
    run(context) {
      const { editor } = context;
      const tree = editor.tree();
      const ids = nodesInFocus(context).map((node) => node.id);
      const [id] = ids;
      const heir = ids.length === 1 && id !== undefined ? graphOf(tree).children(id)[0] : undefined;
      const select =
        heir === undefined ? afterRemoval(tree, editor.selection(), new Set(ids)) : selectNode(heir);
      if (editor.apply('remove, keep children', removeKeepingChildren(ids), { select }))
        saysGone(context, `Removed ${amounts({ node: ids.length })}; the children stay.`);
    },
  },
];
