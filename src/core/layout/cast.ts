import { type Graph, graphOf } from '../tree/graph';
import { type AttackTree, type BranchNode, isBranch } from '../tree/tree';
import type { Axes } from './axes';
import { type Block, type Company, nodeBlock, noteBlock } from './blocks';
import { columnBlock } from './columns';
import type { Links } from './ranks';

/** Everything that is to be placed: blocks, the links between them, and the edges that run in each link. */
export interface Cast {
  readonly blocks: readonly Block[];
  readonly links: Links;
  readonly edges: readonly (readonly Edge[])[];
}

export interface Edge {
  readonly parent: string;
  readonly child: string;
}

/** Gathers the nodes of a tree into blocks: columns, and the rest each in a block of its own. */
export function castOf(
  tree: AttackTree,
  company: Company,
  axes: Axes,
  columns: readonly (readonly string[])[],
): Cast {
  const graph = graphOf(tree);
  const columnOf = new Map(columns.flatMap((column) => column.map((id) => [id, column] as const)));
  const blocks: Block[] = [];
  const blockOf = new Map<string, number>();
  for (const node of graph.branches) {
    const column = columnOf.get(node.id);
    if (column && column[0] !== node.id) continue;
    const block = column
      ? columnBlock(membersOf(graph, column), company, axes)
      : nodeBlock(node, company, axes);
    for (const id of block.members) blockOf.set(id, blocks.length);
    blocks.push(block);
  }
  for (const note of company.strays) blocks.push(noteBlock(note, axes));
  return { blocks, ...linksOf(graph, blockOf, blocks.length) };
}

function membersOf(graph: Graph, column: readonly string[]): readonly BranchNode[] {
  return column.flatMap((id) => {
    const node = graph.byId.get(id);
    return node && isBranch(node) ? [node] : [];
  });
}

function linksOf(
  graph: Graph,
  blockOf: ReadonlyMap<string, number>,
  count: number,
): Pick<Cast, 'links' | 'edges'> {
  const from: number[] = [];
  const to: number[] = [];
  const edges: Edge[][] = [];
  const known = new Map<number, Edge[]>();
  for (const { id, children } of graph.branches)
    for (const child of children) {
      const [above, below] = [blockOf.get(id), blockOf.get(child)];
      if (above === undefined || below === undefined) continue;
      const link = known.get(above * count + below);
      if (link) {
        link.push({ parent: id, child });
        continue;
      }
      const first = [{ parent: id, child }];
      known.set(above * count + below, first);
      edges.push(first);
      from.push(above);
      to.push(below);
    }
  return { links: { count, from, to }, edges };
}
