import { read } from '../src/core/format/read';
import { pick, randomFrom } from '../src/core/layout/search/random';
import type { AttackTree, Mitigation } from '../src/core/tree/tree';

/** Words from which labels of the usual length are made. */
const WORDS = [
  'access to the cluster node token pod image registry network service account secret with',
  'without read write modify exploit vulnerability permissive role host kernel control plane',
].flatMap((line) => line.split(' '));

/** How often a node has several parents, how often one of its parents is far above it, how many mitigations there are. */
const OFTEN = { shared: 0.15, far: 0.25, mitigated: 0.12, and: 0.4, ref: 0.3 } as const;
/** The most parents of a node. */
const PARENTS = 12;

/**
 * A graph of the shape of the trees of `trees/`: 50 to 100 nodes in 8 to 12 ranks, one or several roots, about four
 * edges for every three nodes, nodes with up to a dozen parents, and edges that pass several ranks. The same one for the same seed.
 */
export function generated(seed: number): AttackTree {
  const random = randomFrom(seed * 7919);
  const count = 50 + pick(random, 51);
  const roots = seed % 4 === 0 ? 8 + pick(random, 8) : 1 + pick(random, 3);
  const depth = 7 + pick(random, 5);
  const rank = Array.from({ length: count }, (_, at) => (at < roots ? 0 : 1 + pick(random, depth)));
  rank.sort((one, other) => one - other);
  const children = rank.map(() => new Set<number>());
  for (let at = roots; at < count; at++) {
    const above = rank.flatMap((other, parent) => (other < (rank[at] as number) ? [parent] : []));
    const near = above.filter((parent) => rank[parent] === (rank[at] as number) - 1);
    const parents = random() < OFTEN.shared ? 2 + Math.floor((PARENTS - 1) * random() ** 3) : 1;
    for (let parent = 0; parent < parents; parent++) {
      const from = near.length === 0 || random() < OFTEN.far ? above : near;
      children[from[pick(random, from.length)] as number]?.add(at);
    }
  }
  const label = (): string =>
    Array.from({ length: 3 + pick(random, 5) }, () => WORDS[pick(random, WORDS.length)]).join(' ');
  const nodes = children.map((own, at) => ({
    id: `n${at}`,
    kind: rank[at] === 0 ? 'goal' : 'step',
    ...(own.size > 0 && { gate: random() < OFTEN.and ? 'and' : 'or' }),
    label: label(),
    ...(random() < OFTEN.ref && { ref: `M${at}` }),
    ...(own.size > 0 && { children: [...own].map((child) => `n${child}`) }),
  }));
  const document = {
    format: 'attack-tree',
    version: 1,
    id: `generated-${seed}`,
    title: `Generated ${seed}`,
    approach: 'bottom-up',
    nodes,
  };
  const result = read(JSON.stringify(document));
  if (!result.ok) throw new Error(`Seed ${seed} makes no tree: ${result.problem.reason}`);
  return result.value;
}

/** The tree with mitigations: its own, or else some that are the same every time. */
export function mitigated(tree: AttackTree): AttackTree {
  if (tree.mitigations.length > 0) return tree;
  const random = randomFrom(tree.nodes.length);
  const mitigations = tree.nodes.flatMap(({ id, kind }, at): readonly Mitigation[] => {
    if (kind === 'note' || random() >= OFTEN.mitigated) return [];
    const label = Array.from({ length: 2 + pick(random, 4) }, () => WORDS[pick(random, WORDS.length)]).join(
      ' ',
    );
    return [{ id: `control-${at}`, label, on: [id], status: at % 2 === 0 ? 'planned' : 'in-place' }];
  });
  return { ...tree, mitigations };
}
