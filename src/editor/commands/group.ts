import { setGroupField } from '../../core/edits/fields';
import { addGroup, removeGroup } from '../../core/edits/groups';
import { newIds } from '../../core/edits/ids';
import { NOTHING } from '../selection';
import type { Command, Context } from './command';
import { all, type Check, hasNode, mayChange, nodesInFocus } from './focus';

const groupInFocus = ({ editor }: Context) => {
  const selection = editor.selection();
  return selection.type === 'group' ? editor.tree().groups.find(({ id }) => id === selection.id) : undefined;
};

const hasGroup: Check = (context) => (groupInFocus(context) ? undefined : 'Select a group first.');

/** Putting nodes together, and apart. */
export const GROUP: readonly Command[] = [
  {
    id: 'group-selection',
    label: 'Group the selection',
    group: 'arrange',
    icon: 'group',
    keys: ['Mod+G'],
    scope: 'canvas',
    refusal: all(mayChange, hasNode),
    run(context) {
      const { editor, ports } = context;
      const nodes = nodesInFocus(context).map((node) => node.id);
      const id = newIds(editor.tree(), ports.random).fresh('group');
      if (
        editor.apply('group', addGroup({ id, label: 'New group', nodes }), { select: { type: 'group', id } })
      )
        ports.page.focusLabel();
    },
  },
  {
    id: 'ungroup',
    label: 'Take the group apart',
    group: 'arrange',
    icon: 'split',
    keys: ['Mod+Shift+G'],
    scope: 'canvas',
    refusal: all(mayChange, hasGroup),
    run(context) {
      const group = groupInFocus(context);
      if (!group) return;
      const nodes = group.nodes;
      context.editor.apply('take group apart', removeGroup(group.id), {
        select: nodes.length > 0 ? { type: 'nodes', ids: nodes } : NOTHING,
      });
    },
  },
  {
    id: 'toggle-out-of-scope',
    label: (context) => (groupInFocus(context)?.outOfScope ? 'Put into scope' : 'Put out of scope'),
    group: 'arrange',
    scope: 'canvas',
    refusal: all(mayChange, hasGroup),
    run(context) {
      const group = groupInFocus(context);
      if (!group) return;
      const outOfScope = group.outOfScope ? undefined : true;
      context.editor.apply('change scope', setGroupField(group.id, 'outOfScope', outOfScope));
    },
  },
];
