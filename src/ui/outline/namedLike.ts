import { graphOf } from '../../core/tree/graph';
import { plainly } from '../../core/tree/plainly';
import { whyNotConnect } from '../../core/tree/rules';
import type { AttackTree, BranchNode } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';

/** So many letters say enough, and so many offers are read at a glance. */
const LETTERS = 3;
const MOST = 4;

/** The nodes that a newcomer may have been meant as, the likeliest first: named alike, and allowed in its place. */
export function namedLike(tree: AttackTree, row: Row, text: string): readonly BranchNode[] {
  const sought = plainly(text.trim());
  if (row.type !== 'node' || row.via === undefined || sought.length < LETTERS) return [];
  const { via } = row;
  const ranked = graphOf(tree).branches.flatMap((node) => {
    const at = node.id === row.id ? -1 : plainly(node.label).indexOf(sought);
    return at < 0 ? [] : [{ node, at, length: node.label.length }];
  });
  ranked.sort((one, other) => one.at - other.at || one.length - other.length);
  const offers: BranchNode[] = [];
  for (const { node } of ranked) {
    if (offers.length === MOST) break;
    if (whyNotConnect(tree, via, node.id) === undefined) offers.push(node);
  }
  return offers;
}
