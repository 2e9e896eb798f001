import type { Graph } from '../tree/graph';
import type { BranchNode } from '../tree/tree';
import type { Axes } from './axes';
import { type Block, type Company, nodeBlock, type Part } from './blocks';
import { AIR } from './spacing';

/** How eagerly siblings are put into columns. */
export interface Eagerness {
  /** The fewest siblings that make a column. */
  readonly least: number;
  /** The most members of one column. */
  readonly most: number;
}

/**
 * Siblings that may stand in columns: runs of children of one parent that have no other parent and no children, or
 * all the same one child that others lead to as well. A run is no longer than the order of siblings allows, so that a
 * column never changes it.
 */
export function columnsOf(
  graph: Graph,
  company: Company,
  { least, most }: Eagerness,
): readonly (readonly string[])[] {
  return graph.branches.flatMap(({ id, children }) => {
    if (children.length < least) return [];
    const runs: string[][] = [];
    let last: string | undefined;
    for (const child of children) {
      const way = wayOf(graph, company, id, child);
      if (way !== undefined && way === last) runs.at(-1)?.push(child);
      else if (way !== undefined) runs.push([child]);
      last = way;
    }
    return runs.filter((run) => run.length >= least).flatMap((run) => evenly(run, most));
  });
}

/** Where a child in a column leads on to: '' for nowhere; nothing if it cannot stand in one. */
function wayOf(graph: Graph, company: Company, parent: string, child: string): string | undefined {
  const node = graph.byId.get(child);
  if (node?.position || graph.parents(child).some((other) => other !== parent)) return undefined;
  const [only, ...others] = graph.children(child);
  if (only === undefined) return company.notes.has(child) ? undefined : '';
  const alone = company.notes.has(child) || company.shields.has(child);
  return others.length > 0 || alone || graph.parents(only).length < 3 ? undefined : only;
}

/** A run in as few pieces as there must be, about equally long. */
function evenly(run: readonly string[], most: number): readonly (readonly string[])[] {
  const pieces = Math.ceil(run.length / most);
  return Array.from({ length: pieces }, (_, piece) =>
    run.slice(Math.round((piece * run.length) / pieces), Math.round(((piece + 1) * run.length) / pieces)),
  );
}

/** The block of a column: members below one another, a spine before them, and one behind them if they lead on. */
export function columnBlock(members: readonly BranchNode[], company: Company, axes: Axes): Block {
  const parts: Part[] = [];
  const stops = new Map<string, number>();
  let along = 0;
  let breadth = 0;
  for (const member of members) {
    const block = nodeBlock(member, company, axes, 'column');
    for (const part of block.parts) {
      parts.push({ ...part, across: part.across + AIR.spine, along: part.along + along });
      if (part.kind === 'node') stops.set(member.id, along + Math.round(part.depth / 2));
    }
    breadth = Math.max(breadth, block.breadth);
    along += block.depth + AIR.column;
  }
  const leadsOn = members.some((member) => member.children.length > 0);
  const whole = AIR.spine + breadth + (leadsOn ? AIR.spine : 0);
  return {
    members: members.map((member) => member.id),
    breadth: whole,
    depth: along - AIR.column,
    entry: 0,
    exit: whole,
    parts,
    stops,
  };
}
