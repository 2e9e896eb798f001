import { graphOf } from '../../core/tree/graph';
import { homesOf } from '../../core/tree/homes';
import type { AttackTree } from '../../core/tree/tree';

/** The parent under which a node is meant: the one it was reached from, else its home. */
export const viaOf = (tree: AttackTree, id: string, via: string | undefined): string | undefined =>
  via ?? homesOf(tree).get(id);

/** The places of a node in the outline, by parent: its home first, then the others in file order. */
export function placesOf(tree: AttackTree, id: string): readonly (string | undefined)[] {
  const home = homesOf(tree).get(id);
  return [
    home,
    ...graphOf(tree)
      .parents(id)
      .filter((parent) => parent !== home),
  ];
}
