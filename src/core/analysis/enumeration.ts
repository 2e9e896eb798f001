/** The definitions, by plain enumeration over all subsets: the truth that the laws compare with. Nothing but tests may import this file. */
import { graphOf } from '../tree/graph';
import { type AttackTree, type BranchNode, type Mitigation, SKILLS } from '../tree/tree';
import { inForce, isFull, mayClose, type Question } from './lens';

/** `ok(n)` for a set of leaves, when these mitigations stop the attacker; read off the definition, so recursion will do. */
export function ok(
  tree: AttackTree,
  id: string,
  leaves: ReadonlySet<string>,
  stopping: readonly Mitigation[],
  without = '',
  has: ReadonlySet<string> = new Set(),
): boolean {
  const node = graphOf(tree).byId.get(id) as BranchNode;
  if (has.has(id)) return true;
  if (id === without || stopping.some(({ on }) => on.includes(id))) return false;
  if (node.children.length === 0) return leaves.has(id) && node.exposure !== 'absent';
  const child = (each: string) => ok(tree, each, leaves, stopping, without, has);
  return node.gate === 'and' ? node.children.every(child) : node.children.some(child);
}

export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, at) => bits & (1 << at)),
  );
}

/** The sets for which something monotone holds, and holds for none of their subsets; by size, then in the order given. */
export function minimal(
  items: readonly string[],
  holds: (set: ReadonlySet<string>) => boolean,
): readonly (readonly string[])[] {
  const found = subsets(items).filter((set) => holds(new Set(set)));
  const least = found.filter((set) =>
    set.every((item) => !holds(new Set(set.filter((each) => each !== item)))),
  );
  const places = (set: readonly string[]) => set.map((item) => items.indexOf(item));
  return [...least].sort((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    const [left, right] = [places(a), places(b)];
    const at = left.findIndex((place, index) => place !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  });
}

const leavesOf = (tree: AttackTree) => graphOf(tree).leaves.map(({ id }) => id);
const full = (tree: AttackTree, question: Question) => inForce(tree, question).filter(isFull);

export function trueVerdict(tree: AttackTree, question: Question, id: string) {
  const all = new Set(leavesOf(tree));
  if (!ok(tree, id, all, full(tree, question))) return 'closed';
  return ok(tree, id, all, inForce(tree, question)) ? 'open' : 'weakened';
}

export const trueAttackSets = (
  tree: AttackTree,
  question: Question,
  goal: string,
  has?: ReadonlySet<string>,
) => minimal(leavesOf(tree), (set) => ok(tree, goal, set, full(tree, question), '', has));

export function trueClosingSets(tree: AttackTree, goal: string, given: readonly Mitigation[] = []) {
  const candidates = tree.mitigations.filter((each) => mayClose(each) && !given.includes(each));
  const all = new Set(leavesOf(tree));
  return minimal(
    candidates.map(({ id }) => id),
    (set) => !ok(tree, goal, all, [...given, ...candidates.filter(({ id }) => set.has(id))]),
  );
}

export function trueChokePoints(tree: AttackTree, question: Question, goal: string) {
  const all = new Set(leavesOf(tree));
  const stopping = full(tree, question);
  if (!ok(tree, goal, all, stopping)) return [];
  return graphOf(tree)
    .branches.map(({ id }) => id)
    .filter((id) => !ok(tree, goal, all, stopping, id));
}

/** The nodes and edges that some minimal attack set of some goal runs through. */
export function trueParticipation(tree: AttackTree, question: Question, goals: readonly string[]) {
  const stopping = full(tree, question);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const goal of goals)
    for (const set of trueAttackSets(tree, question, goal)) {
      const reached = [goal];
      for (const parent of reached) {
        nodes.add(parent);
        for (const child of graphOf(tree).children(parent))
          if (ok(tree, child, new Set(set), stopping)) {
            edges.add(`${parent} ${child}`);
            reached.push(child);
          }
      }
    }
  return { nodes, edges };
}

/** Every metric, with unknown values at the attacker's best or worst; `null` for a closed goal. */
export function trueMetrics(tree: AttackTree, question: Question, goal: string, unknown: 'best' | 'worst') {
  const sets = trueAttackSets(tree, question, goal);
  if (sets.length === 0) return null;
  const worst = unknown === 'worst';
  const known = (id: string) => (graphOf(tree).byId.get(id) as BranchNode).attributes ?? {};
  const limit = worst ? Number.POSITIVE_INFINITY : 0;
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const costs = sets.map((set) => total(set.map((id) => known(id).cost ?? limit)));
  const times = sets.map((set) => set.map((id) => known(id).time ?? limit));
  const skills = sets.map((set) =>
    Math.max(...set.map((id) => SKILLS.indexOf(known(id).skill ?? (worst ? 'expert' : 'low')))),
  );

  const chance = (id: string) => known(id).probability ?? (worst ? 0 : 1);
  const stopping = full(tree, question);
  const unsure = inForce(tree, question).filter((each) => !isFull(each));
  /** That a goal is reached by the leaves of a set, over everything that the unsure mitigations may do. */
  const reached = (set: ReadonlySet<string>) =>
    total(
      subsets(unsure).map((failed) => {
        const works = unsure.filter((each) => !failed.includes(each));
        const weight = unsure.reduce(
          (product, each) =>
            product * (failed.includes(each) ? 1 - (each.effectiveness ?? 1) : (each.effectiveness ?? 1)),
          1,
        );
        return ok(tree, goal, set, [...stopping, ...works]) ? weight : 0;
      }),
    );
  const product = (ids: readonly string[], of: (id: string) => number) =>
    ids.reduce((result, id) => result * of(id), 1);
  const leaves = leavesOf(tree);
  return {
    minCost: Math.min(...costs),
    minTimeSequential: Math.min(...times.map(total)),
    minTimeParallel: Math.min(...times.map((set) => Math.max(...set))),
    minSkill: Math.min(...skills),
    bestProbability: Math.max(...sets.map((set) => product(set, chance) * reached(new Set(set)))),
    totalProbability: total(
      subsets(leaves).map(
        (set) =>
          product(leaves, (id) => (set.includes(id) ? chance(id) : 1 - chance(id))) * reached(new Set(set)),
      ),
    ),
  };
}
