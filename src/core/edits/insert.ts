import { graphOf } from '../tree/graph';
import type { AttackTree, Source, Units } from '../tree/tree';
import { excerpt } from './copy';
import { type Edit, inTurn } from './edit';
import { setLink } from './kinds';
import { type NewNames, paste } from './paste';
import { followed, withParts } from './sharing';

/** What of another tree is inserted: all of it, or one node and everything below it. Its ideas stay where they are. */
export const partOf = (source: AttackTree, node?: string): AttackTree =>
  node === undefined ? { ...source, ideas: [] } : excerpt(source, [node]);

/**
 * Puts a part of another tree below a node, or beside everything else; `names` are for the part (`idsForCopy`). Where the
 * part comes from is added to the sources. Sub-trees of this document that stand for a goal of the part stand for the goal
 * that is here from now on, and units that this document does not state are those of the source.
 */
export const insert =
  (source: AttackTree, part: AttackTree, names: NewNames, under?: string): Edit =>
  (tree) =>
    inTurn([
      paste(part, names, under),
      referencesHome(tree, source, part, names),
      (next) => withParts(next, { ...withSources(next, source), ...withUnits(next, source) }),
    ])(tree);

/** The units that two trees state differently, so that numbers of one read wrongly in the other. */
export const unlikeUnits = (tree: AttackTree, source: AttackTree): readonly (keyof Units)[] =>
  (['cost', 'time'] as const).filter((unit) => {
    const [here, there] = [tree.units?.[unit], source.units?.[unit]];
    return here !== undefined && there !== undefined && here !== there;
  });

/** A link without a node means any goal of its tree, which is a goal of this document only if there is no other. */
function referencesHome(tree: AttackTree, source: AttackTree, part: AttackTree, names: NewNames): Edit {
  if (tree.id === source.id) return (same) => same;
  const goals = graphOf(source).branches.filter(({ kind }) => kind === 'goal');
  const only = goals.length === 1 ? goals[0]?.id : undefined;
  const { byId } = graphOf(part);
  return (next) =>
    inTurn(
      next.nodes.flatMap((node) => {
        const link = node.kind === 'subtree' ? node.subtree : undefined;
        if (link?.tree !== source.id) return [];
        const meant = link.node ?? only;
        const name = meant !== undefined && byId.has(meant) ? names.get(meant) : undefined;
        return name === undefined ? [] : [setLink(node.id, { node: name })];
      }),
    )(next);
}

function withSources(tree: AttackTree, source: AttackTree): Partial<AttackTree> {
  const here = tree.sources ?? [];
  const from: readonly Source[] = source.sources?.length ? source.sources : [{ name: source.title }];
  const same = (one: Source, other: Source) => one.name === other.name && one.url === other.url;
  const fresh = from.filter((one) => !here.some((other) => same(one, other)));
  return fresh.length === 0 ? {} : { sources: followed(here, fresh) };
}

function withUnits(tree: AttackTree, source: AttackTree): Partial<AttackTree> {
  const units = { ...source.units, ...tree.units };
  const more = Object.keys(units).length > Object.keys(tree.units ?? {}).length;
  return more ? { units } : {};
}
