import { connect, disconnect } from '../../core/edits/edges';
import { graphOf } from '../../core/tree/graph';
import { whyNotConnect } from '../../core/tree/rules';
import { selectNode } from '../selection';
import type { Command, Context } from './command';
import { all, branchInFocus, edgeInFocus, hasBranch, hasEdge, mayChange } from './focus';

/** The nodes that may become a child of a node, or a parent of it. */
function couldBe(context: Context, what: 'child' | 'parent') {
  const tree = context.editor.tree();
  const id = branchInFocus(context)?.node.id;
  if (id === undefined) return [];
  return graphOf(tree).branches.filter(
    (other) =>
      (what === 'child' ? whyNotConnect(tree, id, other.id) : whyNotConnect(tree, other.id, id)) ===
      undefined,
  );
}

const connectCommand = (what: 'child' | 'parent', keys: readonly string[]): Command => ({
  id: what === 'child' ? 'connect' : 'connect-parent',
  label: what === 'child' ? 'Connect to an existing child…' : 'Connect to an existing parent…',
  group: 'change',
  icon: 'git-merge',
  keys,
  scope: 'canvas',
  refusal: all(mayChange, hasBranch, (context) =>
    couldBe(context, what).length > 0 ? undefined : `There is no node that could be a further ${what}.`,
  ),
  async run(context) {
    const { editor, ports } = context;
    const id = branchInFocus(context)?.node.id;
    const title = what === 'child' ? 'Which node becomes a child?' : 'Which node becomes a parent?';
    const other = await ports.page.choose({ title, choices: couldBe(context, what) });
    if (id === undefined || other === undefined) return;
    const edge = what === 'child' ? { parent: id, child: other } : { parent: other, child: id };
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
