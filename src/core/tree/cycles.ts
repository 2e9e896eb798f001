import { type Graph, graphOf } from './graph';
import { plain, quoted } from './quoted';
import type { AttackTree, TreeNode } from './tree';

/** The node of its own document that a sub-tree stands for. */
export const standsFor = (node: TreeNode): string | undefined =>
  node.kind === 'subtree' && node.subtree?.tree === undefined ? node.subtree?.node : undefined;

/** What a node leads down to: its children, and what it stands for in this document. Together these are acyclic. */
export function leadsTo(graph: Graph, id: string): readonly string[] {
  const node = graph.byId.get(id);
  const named = node && standsFor(node);
  return named === undefined ? graph.children(id) : [...graph.children(id), named];
}

/**
 * The shortest way down from one node to another, both included; `undefined` when there is none. It is searched from
 * below: most nodes have few others above them, and many lists ask this of every node in turn.
 */
export function wayDown(graph: Graph, from: string, to: string): readonly string[] | undefined {
  const below = new Map<string, string | undefined>([[to, undefined]]);
  const queue = [to];
  for (let head = 0; head < queue.length && !below.has(from); head++) {
    const id = queue[head] as string;
    for (const above of [...graph.parents(id), ...(standInsOf(graph).get(id) ?? [])]) {
      if (below.has(above)) continue;
      below.set(above, id);
      queue.push(above);
    }
  }
  if (!below.has(from)) return undefined;
  const way: string[] = [];
  for (let id: string | undefined = from; id !== undefined; id = below.get(id)) way.push(id);
  return way;
}

const knownStandIns = new WeakMap<Graph, ReadonlyMap<string, readonly string[]>>();

/** The sub-trees that stand for a node of this document, by its id. */
function standInsOf(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const before = knownStandIns.get(graph);
  if (before) return before;
  const standIns = new Map<string, string[]>();
  for (const node of graph.branches) {
    const named = standsFor(node);
    if (named === undefined) continue;
    const others = standIns.get(named);
    if (others) others.push(node.id);
    else standIns.set(named, [node.id]);
  }
  knownStandIns.set(graph, standIns);
  return standIns;
}

/** The first cycle that a walk in file order meets, as the ids along it; its last id is its first. */
export function firstCycle(tree: AttackTree): readonly string[] | undefined {
  const graph = graphOf(tree);
  const done = new Set<string>();
  for (const start of graph.branches) {
    if (done.has(start.id)) continue;
    const trail: { id: string; next: readonly string[]; at: number }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string) => {
      trail.push({ id, next: leadsTo(graph, id), at: 0 });
      onTrail.add(id);
    };
    enter(start.id);
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const child = here.next[here.at++];
      if (child === undefined) {
        done.add(here.id);
        onTrail.delete(here.id);
        trail.pop();
      } else if (onTrail.has(child)) {
        const ids = trail.map(({ id }) => id);
        return [...ids.slice(ids.indexOf(child)), child];
      } else if (!done.has(child)) {
        enter(child);
      }
    }
  }
  return undefined;
}

/** A way told by labels: `“Get in” → “Escape” → “Get in”`, its middle left out when it is long. */
export function toldByLabels(graph: Graph, way: readonly string[]): string {
  const label = (id: string, length?: number) => quoted(graph.byId.get(id)?.label ?? id, length);
  return told(way, [(id) => label(id), (id) => label(id, 24)]);
}

/** A way told as a file has it: `get-in (“Get in”) → escape (“Escape”) → get-in`, as far as there is room. */
export const toldByIds = (graph: Graph, way: readonly string[]): string =>
  told(way, [
    (id, index) => (index > 0 && id === way[0] ? id : `${id} (${quoted(graph.byId.get(id)?.label ?? id)})`),
    (id) => id,
    (id) => plain(id, 24),
  ]);

/** Leaves space for the rest of the sentence and the place. */
const ROOM = 160;
/** Longer ways never fit. */
const MOST = 40;

type Name = (id: string, index: number) => string;

/** The first way of naming that leaves nothing out and fits; else the ends of the way by the last one. */
function told(way: readonly string[], namings: readonly Name[]): string {
  if (way.length <= MOST)
    for (const name of namings) {
      const whole = way.map(name).join(' → ');
      if (whole.length <= ROOM) return whole;
    }
  const short = namings.at(-1) ?? String;
  const ends = way.length > 5 ? [...way.slice(0, 2), '', ...way.slice(-2)] : way;
  return ends.map((id, index) => (id === '' ? `… ${way.length - 4} more …` : short(id, index))).join(' → ');
}
