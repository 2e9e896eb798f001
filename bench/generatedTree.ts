import { randomFrom } from '../src/core/layout/search/random';
import { graphOf } from '../src/core/tree/graph';
import {
  type AttackTree,
  type BranchNode,
  EXPOSURES,
  type Mitigation,
  SKILLS,
  STATUSES,
} from '../src/core/tree/tree';

/**
 * A tree of as many nodes as are wanted, in the shape of others: how many children nodes have, which gates, how many
 * children are shared and how many goals there are is drawn from theirs. Mitigations are on every eighth node.
 */
export function generatedTree(size: number, seed: number, patterns: readonly AttackTree[]): AttackTree {
  const next = randomFrom(seed);
  const among = (length: number) => Math.floor(next() * length);
  const one = <Item>(items: readonly Item[]): Item => items[among(items.length)] as Item;
  const originals = patterns.flatMap((tree) => graphOf(tree).branches);
  const shared = sharedEdges(patterns);
  const goals = Math.max(1, Math.round((size * rootsOf(patterns)) / originals.length));

  const nodes: { original: BranchNode; depth: number; children: number[] }[] = [];
  const frontier: number[] = [];
  const grow = (original: BranchNode, depth: number): number => {
    frontier.push(nodes.length);
    return nodes.push({ original, depth, children: [] }) - 1;
  };
  const inner = originals.filter(({ children }) => children.length > 0);
  for (let root = 0; root < goals; root++) grow(one(inner), 0);
  const hubs: number[] = [];
  while (nodes.length < size) {
    if (frontier.length === 0) grow(one(inner), 0);
    const at = frontier.splice(among(frontier.length), 1)[0] as number;
    const parent = nodes[at] as (typeof nodes)[number];
    for (let child = 0; child < parent.original.children.length && nodes.length < size; child++) {
      // Edges run to deeper nodes only, so that there are no cycles; what is shared once is likely to be shared again.
      const deeper = (next() < 0.5 ? hubs : [...nodes.keys()]).filter(
        (each) => (nodes[each]?.depth ?? 0) > parent.depth && !parent.children.includes(each),
      );
      if (next() < shared && deeper.length > 0) {
        const hub = one(deeper);
        hubs.push(hub);
        parent.children.push(hub);
      } else parent.children.push(grow(one(frontier.length < goals ? inner : originals), parent.depth + 1));
    }
  }
  const branches = nodes.map(({ original, depth, children }, at): BranchNode => {
    const leaf = children.length === 0;
    return {
      id: `n${at}`,
      kind: depth === 0 ? 'goal' : 'step',
      label: original.label,
      ...(original.gate && !leaf && { gate: original.gate }),
      children: children.map((child) => `n${child}`),
      ...(leaf && next() < 0.1 && { exposure: one(EXPOSURES) }),
      ...(leaf && {
        attributes: { cost: among(100), time: among(30), probability: next(), skill: one(SKILLS) },
      }),
    };
  });
  return {
    id: `generated-${size}`,
    title: `Generated, ${size} nodes`,
    approach: 'bottom-up',
    nodes: branches,
    mitigations: Array.from(
      { length: Math.round(size / 8) },
      (_, at): Mitigation => ({
        id: `m${at}`,
        label: `Mitigation ${at}`,
        on: [`n${among(size)}`],
        status: one(STATUSES),
      }),
    ),
    groups: [],
    ideas: [],
  };
}

/** The part of all edges that lead to a node which has another parent already. */
function sharedEdges(trees: readonly AttackTree[]): number {
  let edges = 0;
  let first = 0;
  for (const tree of trees) {
    const { branches, roots } = graphOf(tree);
    for (const { children } of branches) edges += children.length;
    first += branches.length - roots.length;
  }
  return 1 - first / edges;
}

const rootsOf = (trees: readonly AttackTree[]): number =>
  trees.reduce((sum, tree) => sum + graphOf(tree).roots.length, 0);
