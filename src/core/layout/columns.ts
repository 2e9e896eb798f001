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

/** Columns for a drawing from scratch: every run of siblings that is long enough, in as few columns as there must be. */
export function columnsOf(
  graph: Graph,
  company: Company,
  { least, most }: Eagerness,
): readonly (readonly string[])[] {
  return runsOf(graph, company)
    .filter((run) => run.length >= least)
    .flatMap((run) => evenly(run, most));
}

/** The most members that a column of before may grow to. */
const GROWN = 6;

/** Columns for a drawing that is edited: those of before, which newcomers join, and no others. */
export function columnsKept(
  graph: Graph,
  company: Company,
  before: readonly (readonly string[])[],
  isNew: (id: string) => boolean,
): readonly (readonly string[])[] {
  const columnOf = new Map(before.flatMap((column, number) => column.map((id) => [id, number] as const)));
  return runsOf(graph, company).flatMap((run) => {
    const pieces: string[][] = [];
    let current: number | undefined;
    for (const id of run) {
      const piece = pieces.at(-1);
      const own = columnOf.get(id) ?? (isNew(id) && piece && piece.length < GROWN ? current : undefined);
      if (piece && own !== undefined && own === current) piece.push(id);
      else pieces.push([id]);
      current = own;
    }
    return pieces.filter((piece) => piece.length > 1);
  });
}

/**
 * Siblings that may stand in columns: runs of children of one parent that have no other parent and no children, or
 * all the same one child that others lead to as well. A run is no longer than the order of siblings allows, so that a
 * column never changes it.
 */
function runsOf(graph: Graph, company: Company): readonly (readonly string[])[] {
  return graph.branches.flatMap(({ id, children }) => {
    const runs: string[][] = [];
    let last: string | undefined;
    for (const child of children) {
      // What a person has put elsewhere parts nobody.
      if (graph.byId.get(child)?.position) continue;
      const way = wayOf(graph, company, id, child);
      if (way !== undefined && way === last) runs.at(-1)?.push(child);
      else if (way !== undefined) runs.push([child]);
      last = way;
    }
    return runs;
  });
}

/** Where a child in a column leads on to: '' for nowhere; nothing if it cannot stand in one. */
function wayOf(graph: Graph, company: Company, parent: string, child: string): string | undefined {
  if (graph.parents(child).some((other) => other !== parent)) return undefined;
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
  const blocks = members.map((member) => nodeBlock(member, company, axes, 'column'));
  // Members stand flush, whatever hangs over their start.
  const lead = Math.max(...blocks.map(leadOf));
  const parts: Part[] = [];
  const stops = new Map<string, number>();
  let along = 0;
  let end = 0;
  blocks.forEach((block) => {
    const start = AIR.spine + lead - leadOf(block);
    for (const part of block.parts) {
      parts.push({ ...part, across: part.across + start, along: part.along + along });
      if (part.kind === 'node') stops.set(part.id, along + Math.round(part.depth / 2));
    }
    end = Math.max(end, start + block.breadth);
    along += block.depth + AIR.column;
  });
  const leadsOn = members.some((member) => member.children.length > 0);
  const whole = end + (leadsOn ? AIR.spine : 0);
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

/** How far a block's node stands behind the block's start. */
const leadOf = (block: Block): number => block.parts.find((part) => part.kind === 'node')?.across ?? 0;
