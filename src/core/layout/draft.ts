import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { arranged } from './arrangement';
import type { Axes } from './axes';
import { type Company, companyOf } from './blocks';
import { type Cast, castOf } from './cast';
import { columnsKept, columnsOf, type Eagerness } from './columns';
import { recalled } from './memory';
import { type ArrangedPart, partsOf, piecesOf } from './parts';
import type { Placement } from './placement';
import { isTooBroad } from './proportions';
import { improved } from './search/improve';

/** A drawing of which everything is decided but the place on the page. */
export interface Draft {
  readonly cast: Cast;
  readonly parts: readonly ArrangedPart[];
}

/** How eagerly leaves are put into columns, step by step, until the drawing suits a screen. */
const EAGERNESS: readonly Eagerness[] = [
  { least: 4, most: 4 },
  { least: 3, most: 3 },
  { least: 2, most: 4 },
  { least: 2, most: 6 },
  { least: 2, most: 9 },
  { least: 2, most: 14 },
  { least: 2, most: 24 },
];

/** Drafts a tree from scratch. */
export function draftOf(tree: AttackTree, axes: Axes): Draft {
  const cast = slimCastOf(tree, companyOf(tree), axes);
  return {
    cast,
    parts: partsOf(cast).map((part) => ({ ...part, arrangement: improved(arranged(part.subject)) })),
  };
}

/** Drafts a tree so that it keeps to the drawing before, as far as that has a plan and still fits. */
export function redraftOf(tree: AttackTree, axes: Axes, before: Placement): Draft {
  const { plan } = before;
  if (!plan || before.direction !== axes.direction || !isSimilar(tree, before)) return draftOf(tree, axes);
  const company = companyOf(tree);
  const columns = columnsKept(graphOf(tree), company, plan.columns, (id) => !Object.hasOwn(before.nodes, id));
  const cast = castOf(tree, company, axes, columns);
  const parts = partsOf(cast).map((part) => ({
    ...part,
    arrangement: recalled(tree, part, before, plan, axes) ?? improved(arranged(part.subject)),
  }));
  return { cast, parts };
}

/** Whether there is enough of the drawing before to keep to. */
const isSimilar = (tree: AttackTree, before: Placement): boolean =>
  tree.nodes.filter((node) => Object.hasOwn(before.nodes, node.id)).length * 2 >= tree.nodes.length;

/** The tree in blocks, with columns only as far as it would be too broad without. */
function slimCastOf(tree: AttackTree, company: Company, axes: Axes): Cast {
  const graph = graphOf(tree);
  let cast = castOf(tree, company, axes, []);
  for (const eagerness of EAGERNESS) {
    if (!piecesOf(cast).some((piece) => isTooBroad(piece, axes))) break;
    const columns = columnsOf(graph, company, eagerness);
    if (columns.length > 0) cast = castOf(tree, company, axes, columns);
  }
  return cast;
}
