import { connect, disconnect, type Edge } from '../../core/edits/edges';
import { graphOf } from '../../core/tree/graph';
import { whyNotConnect } from '../../core/tree/rules';
import type { AttackTree } from '../../core/tree/tree';
import { selectNode } from '../selection';
import type { Command } from './command';
import { all, branchInFocus, edgeInFocus, hasBranch, hasEdge, mayChange } from './focus';

type Relative = 'child' | 'parent';

/** The edge by which another node would become a child or a parent of one. */
const edgeTo = (id: string, what: Relative, other: string): Edge =>
  what === 'child' ? { parent: id, child: other } : { parent: other, child: id };

const isAllowed = (tree: AttackTree, { parent, child }: Edge): boolean =>
  whyNotConnect(tree, parent, child) === undefined;

const connectCommand = (what: Relative, keys: readonly string[]): Command => ({
  id: what === 'child' ? 'connect' : 'connect-parent',
  label: what === 'child' ? 'Connect an existing node below…' : 'Connect to a further parent…',
  group: 'change',
  icon: 'git-merge',
  keys,
  scope: 'canvas',
  refusal: all(mayChange, hasBranch, (context) => {
    const tree = context.editor.tree();
    const id = branchInFocus(context)?.node.id ?? '';
    return graphOf(tree).branches.some((other) => isAllowed(tree, edgeTo(id, what, other.id)))
      ? undefined
      : `There is no node that could be a further ${what}.`;
  }),
  async run(context) {
    const { editor, ports } = context;
    const tree = editor.tree();
    const id = branchInFocus(context)?.node.id;
    if (id === undefined) return;
    const choices = graphOf(tree).branches.filter((other) => isAllowed(tree, edgeTo(id, what, other.id)));
    const title = what === 'child' ? 'Which node becomes a child?' : 'Which node becomes a parent?';
    const other = await ports.page.choose({ title, choices });
    if (other === undefined) return;
    const edge = edgeTo(id, what, other);
    editor.apply('connect', connect(edge), { select: selectNode(edge.child, edge.parent) });
  },
});

/** Changes of edges between nodes that are there. */
export const CONNECT: readonly Command[] = [
  connectCommand('child', ['C']),
  connectCommand('parent', ['Shift+C']),
  {
    id: 'disconnect',
    label: 'Disconnect from the parent',
    group: 'change',
    icon: 'unlink',
    keys: ['X'],
    scope: 'canvas',
    refusal: all(mayChange, hasEdge),
    run(context) {
      const edge = edgeInFocus(context);
      if (edge) context.editor.apply('disconnect', disconnect(edge), { select: selectNode(edge.child) });
    },
  },
];
