import { attachMitigation, detachMitigation } from '../../core/edits/mitigations';
import { graphOf } from '../../core/tree/graph';
import type { AttackTree } from '../../core/tree/tree';
import { selectNode } from '../selection';
import type { Command, Context } from './command';
import { all, branchesInFocus, hasBranches, mayChange } from './focus';

/** The mitigations that are not on all selected nodes yet. */
const attachable = (context: Context) => {
  const ids = branchesInFocus(context).map((node) => node.id);
  return context.editor.tree().mitigations.filter(({ on }) => !ids.every((id) => on.includes(id)));
};

/** The mitigation that is selected, with the node beside which it was. */
const mitigationInFocus = ({ editor }: Context) => {
  const selection = editor.selection();
  return selection.type === 'mitigation' ? selection : undefined;
};

const mitigable = (tree: AttackTree, mitigation: string) => {
  const on = tree.mitigations.find(({ id }) => id === mitigation)?.on ?? [];
  return graphOf(tree).branches.filter(({ id }) => !on.includes(id));
};

/** Changes of where mitigations are. */
export const MITIGATE: readonly Command[] = [
  {
    id: 'attach-mitigation',
    label: 'Attach an existing mitigation…',
    group: 'change',
    icon: 'shield',
    keys: ['Shift+M'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranches, (context) =>
      attachable(context).length > 0 ? undefined : 'There is no other mitigation to attach.',
    ),
    async run(context) {
      const { editor, ports } = context;
      const ids = branchesInFocus(context).map((node) => node.id);
      const choices = attachable(context);
      const id = await ports.page.choose({ title: 'Which mitigation acts here too?', choices });
      if (id !== undefined) editor.apply('attach mitigation', attachMitigation(id, ids));
    },
  },
  {
    id: 'attach-to-node',
    label: 'Put the mitigation on a further node…',
    group: 'change',
    icon: 'shield',
    scope: 'canvas',
    refusal: all(mayChange, (context) => {
      const mitigation = mitigationInFocus(context)?.id;
      if (mitigation === undefined) return 'Select a mitigation first.';
      return mitigable(context.editor.tree(), mitigation).length > 0
        ? undefined
        : 'It is on every node already.';
    }),
    async run(context) {
      const { editor, ports } = context;
      const mitigation = mitigationInFocus(context)?.id;
      if (mitigation === undefined) return;
      const choices = mitigable(editor.tree(), mitigation);
      const on = await ports.page.choose({ title: 'On which node does it act too?', choices });
      if (on !== undefined)
        editor.apply('attach mitigation', attachMitigation(mitigation, [on]), {
          select: { type: 'mitigation', id: mitigation, on },
        });
    },
  },
  {
    id: 'detach-mitigation',
    label: 'Take the mitigation off this node',
    group: 'change',
    icon: 'unlink',
    scope: 'canvas',
    refusal: all(mayChange, (context) =>
      mitigationInFocus(context)?.on === undefined ? 'Select a mitigation beside its node first.' : undefined,
    ),
    run(context) {
      const shield = mitigationInFocus(context);
      if (shield?.on === undefined) return;
      context.editor.apply('take mitigation off', detachMitigation(shield.id, [shield.on]), {
        select: selectNode(shield.on),
      });
    },
  },
];
