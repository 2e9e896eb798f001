import { graphOf } from '../tree/graph';
import { homesOf } from '../tree/homes';
import { elderOf, type Spot, whyNotIndent, whyNotOutdent, whyNotSplit } from '../tree/levels';
import { isBranch } from '../tree/tree';
import { insertOnEdge, type Newcomer } from './add';
import { connect, disconnect, moveUnder } from './edges';
import { type Edit, inTurn } from './edit';
import { setGate } from './kinds';
import { unplace } from './positions';

/** Puts a node one level down: it becomes the last child of the sibling before it. Its other parents keep it. */
export const indent =
  ({ id, via }: Spot): Edit =>
  (tree) => {
    const elder = elderOf(tree, { id, via });
    if (elder === undefined || whyNotIndent(tree, { id, via }) !== undefined) return tree;
    return moveUnder({ id, to: elder, ...(via !== undefined && { from: via }) })(tree);
  };

/** Puts a node one level up: it stands right after its parent then, as a root where the parent is one. */
export const outdent =
  ({ id, via }: Spot): Edit =>
  (tree) => {
    if (via === undefined || whyNotOutdent(tree, { id, via }) !== undefined) return tree;
    const grandparent = homesOf(tree).get(via);
    const left = inTurn([disconnect({ parent: via, child: id }), unplace([id])])(tree);
    if (grandparent === undefined) return left;
    const after = graphOf(left).children(grandparent).indexOf(via) + 1;
    return connect({ parent: grandparent, child: id }, after)(left);
  };

/**
 * Gives some children of a node a gate of their own, in the place of the first of them: "A and B, or C" out of A, B and
 * C. The new gate is the other one, since the same gate would say nothing new; the parent's own is stated as it was read.
 */
export const splitOff =
  (parent: string, children: readonly string[], newcomer: Newcomer): Edit =>
  (tree) => {
    if (whyNotSplit(tree, parent, children) !== undefined) return tree;
    const node = graphOf(tree).byId.get(parent);
    const [first = '', ...others] = graphOf(tree)
      .children(parent)
      .filter((child) => children.includes(child));
    const entered = insertOnEdge({ parent, child: first }, newcomer)(tree);
    if (entered === tree || !node || !isBranch(node)) return tree;
    const gate = node.gate ?? 'or';
    return inTurn([
      ...others.flatMap((child) => [connect({ parent: newcomer.id, child }), disconnect({ parent, child })]),
      setGate([newcomer.id], gate === 'and' ? 'or' : 'and'),
      setGate([parent], gate),
    ])(entered);
  };
