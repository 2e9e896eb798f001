/**
 * The definitions, by plain enumeration over all subsets: the truth that the laws compare with. It shares nothing with the
 * engine but the types. Nothing but tests may import this file.
 */
import { graphOf } from '../../tree/graph';
import { type AttackTree, type BranchNode, type Mitigation, SKILLS, type Status } from '../../tree/tree';
import type { Question } from '../lens';

const NOTHING: ReadonlySet<string> = new Set();
const leavesOf = (tree: AttackTree) => graphOf(tree).leaves.map(({ id }) => id);
/** How far a mitigation has come, and how far it has to have come under a lens. */
const COME: Record<Status, number> = { rejected: 0, proposed: 1, planned: 2, 'in-place': 3, verified: 4 };
const WANTED: Record<Question['lens'], number> = { none: 5, today: 3, planned: 2, proposed: 1 };
const inForce = (tree: AttackTree, { lens, whatIf }: Question) =>
  tree.mitigations.filter(({ id, status }) => whatIf?.get(id) ?? COME[status] >= WANTED[lens]);
const isFull = ({ effectiveness }: Mitigation) => effectiveness === undefined || effectiveness === 1;
const full = (tree: AttackTree, question: Question) => inForce(tree, question).filter(isFull);

/** For every node, whether it is ok: for each of some sets of leaves, a set being a number with one bit for each leaf. */
type Table = ReadonlyMap<string, Uint8Array>;

interface Circumstances {
  /** A node that is blocked. */
  readonly without?: string;
  /** What the attacker has already. */
  readonly has?: ReadonlySet<string>;
  /** One set of leaves; else all of them are worked out, each at the index that is its number. */
  readonly only?: number;
}

/** `ok(n)` of every node, when these mitigations stop the attacker. */
function table(tree: AttackTree, stopping: readonly Mitigation[], given: Circumstances = {}): Table {
  const known = tables.get(tree) ?? new Map<string, Table>();
  tables.set(tree, known);
  const key = [stopping.map(({ id }) => id), given.without, [...(given.has ?? [])], given.only].join('|');
  const found = known.get(key) ?? worked(tree, new Set(stopping.flatMap(({ on }) => on)), given);
  known.set(key, found);
  return found;
}

const tables = new WeakMap<AttackTree, Map<string, Table>>();

/** Nothing is ok at first; the definition is applied until nothing changes, which is its least fixed point. */
function worked(
  tree: AttackTree,
  stopped: ReadonlySet<string>,
  { without, has = NOTHING, only }: Circumstances,
): Table {
  const { branches, leaves } = graphOf(tree);
  const bit = new Map(leaves.map(({ id }, at) => [id, 1 << at]));
  const sets = only === undefined ? Array.from({ length: 2 ** leaves.length }, (_, set) => set) : [only];
  const ok = new Map(branches.map(({ id }) => [id, new Uint8Array(sets.length)]));
  const isOk = (node: BranchNode, at: number): boolean => {
    if (has.has(node.id)) return true;
    if (node.id === without || stopped.has(node.id)) return false;
    if (node.children.length === 0)
      return ((sets[at] ?? 0) & (bit.get(node.id) ?? 0)) !== 0 && node.exposure !== 'absent';
    const child = (id: string) => ok.get(id)?.[at] === 1;
    return node.gate === 'and' ? node.children.every(child) : node.children.some(child);
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of [...branches].reverse()) {
      const row = ok.get(node.id) as Uint8Array;
      for (let at = 0; at < sets.length; at++)
        if (row[at] === 0 && isOk(node, at)) {
          row[at] = 1;
          changed = true;
        }
    }
  }
  return ok;
}

/** `ok(n)` for one set of leaves. */
export function ok(
  tree: AttackTree,
  id: string,
  leaves: ReadonlySet<string>,
  stopping: readonly Mitigation[],
  without = '',
  has: ReadonlySet<string> = NOTHING,
): boolean {
  return table(tree, stopping, { without, has, only: bits(leavesOf(tree), leaves) }).get(id)?.[0] === 1;
}

const bits = (items: readonly string[], set: ReadonlySet<string>): number =>
  items.reduce((sum, item, at) => sum + (set.has(item) ? 1 << at : 0), 0);

export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: 2 ** items.length }, (_, set) => itemsOf(items, set));
}

const itemsOf = <Item>(items: readonly Item[], set: number) => items.filter((_, at) => set & (1 << at));

/** The sets for which something holds, and no longer does without any one of their items; by size, then in the order given. */
export function minimal(
  items: readonly string[],
  holds: (set: ReadonlySet<string>) => boolean,
): readonly (readonly string[])[] {
  return minimalOf(
    items,
    subsets(items).map((set) => holds(new Set(set))),
  );
}

function minimalOf(
  items: readonly string[],
  holds: ArrayLike<boolean | number>,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let set = 0; set < holds.length; set++)
    if (holds[set] && items.every((_, at) => !(set & (1 << at)) || !holds[set & ~(1 << at)]))
      found.push(itemsOf(items, set));
  const places = (set: readonly string[]) => set.map((item) => items.indexOf(item));
  return found.sort((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    const [left, right] = [places(a), places(b)];
    const at = left.findIndex((place, index) => place !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  });
}

export function trueVerdict(tree: AttackTree, question: Question, id: string) {
  const all = new Set(leavesOf(tree));
  if (!ok(tree, id, all, full(tree, question))) return 'closed';
  return ok(tree, id, all, inForce(tree, question)) ? 'open' : 'weakened';
}

export function trueAttackSets(
  tree: AttackTree,
  question: Question,
  id: string,
  has: ReadonlySet<string> = NOTHING,
) {
  return minimalOf(leavesOf(tree), table(tree, full(tree, question), { has }).get(id) ?? []);
}

export function trueClosingSets(tree: AttackTree, goal: string, given: readonly Mitigation[] = []) {
  const candidates = tree.mitigations.filter(
    (each) => each.status !== 'rejected' && isFull(each) && !given.includes(each),
  );
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
      const leaves = new Set(set);
      const reached = new Set([goal]);
      for (const parent of reached) {
        nodes.add(parent);
        for (const child of graphOf(tree).children(parent))
          if (ok(tree, child, leaves, stopping)) {
            edges.add(`${parent} ${child}`);
            reached.add(child);
          }
      }
    }
  return { nodes, edges };
}

/** What there is to say about every node. */
export function trueReasons(tree: AttackTree, question: Question, goals: readonly string[]) {
  const { nodes } = trueParticipation(tree, question, goals);
  const verdictOf = (id: string) => trueVerdict(tree, question, id);
  return new Map(
    graphOf(tree).branches.map((node) => {
      const { id, exposure, gate = 'or' } = node;
      const children = node.children.map((child) => graphOf(tree).byId.get(child) as BranchNode);
      const closed = children.filter((child) => verdictOf(child.id) === 'closed');
      const here = inForce(tree, question).filter(({ on }) => on.includes(id));
      const by = here.filter(isFull);
      const verdict = verdictOf(id);
      const of = children.length;
      const leaf =
        exposure === 'absent' ? { kind: 'absent' } : { kind: 'open-leaf', exposure: exposure ?? 'unknown' };
      const inner =
        verdict === 'closed'
          ? { kind: 'closed-below', gate, closed, of }
          : { kind: 'open', gate, remaining: of - closed.length, of };
      const why = by.length > 0 ? { kind: 'closed-here', by } : of === 0 ? leaf : inner;
      const idle = verdict !== 'closed' && !nodes.has(id);
      return [id, { verdict, why, idle, weakenedBy: here.filter((each) => !isFull(each)) }];
    }),
  );
}

/** Every metric, with unknown values at the attacker's best or worst; `null` for a closed goal. */
export function trueMetrics(
  tree: AttackTree,
  question: Question,
  goal: string,
  unknown: 'best' | 'worst',
  has: ReadonlySet<string> = NOTHING,
) {
  const sets = trueAttackSets(tree, question, goal, has);
  if (sets.length === 0) return null;
  const worst = unknown === 'worst';
  const known = (id: string) => (graphOf(tree).byId.get(id) as BranchNode).attributes ?? {};
  const limit = worst ? Number.POSITIVE_INFINITY : 0;
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const product = (values: readonly number[]) => values.reduce((result, value) => result * value, 1);
  const costs = sets.map((set) => total(set.map((id) => known(id).cost ?? limit)));
  const times = sets.map((set) => set.map((id) => known(id).time ?? limit));
  const skills = sets.map((set) =>
    Math.max(0, ...set.map((id) => SKILLS.indexOf(known(id).skill ?? (worst ? 'expert' : 'low')))),
  );

  const leaves = leavesOf(tree);
  const chance = (id: string) => known(id).probability ?? (worst ? 0 : 1);
  const stopping = full(tree, question);
  const unsure = inForce(tree, question).filter((each) => !isFull(each));
  const stops = ({ effectiveness = 1 }: Mitigation) => effectiveness;
  /** Everything that the unsure mitigations may do: how probable it is, and what is ok then. */
  const cases = subsets(unsure).map((works) => ({
    weight: product(unsure.map((each) => (works.includes(each) ? stops(each) : 1 - stops(each)))),
    holds: table(tree, [...stopping, ...works], { has }).get(goal) ?? new Uint8Array(),
  }));
  /** That the goal is reached by a set. */
  const reached = (set: number) => total(cases.map(({ weight, holds }) => weight * (holds[set] ?? 0)));
  const best = sets.map((set) => product(set.map(chance)) * reached(bits(leaves, new Set(set))));
  const some = subsets(leaves).map(
    (set, at) => product(leaves.map((id) => (set.includes(id) ? chance(id) : 1 - chance(id)))) * reached(at),
  );
  return {
    minCost: Math.min(...costs),
    minTimeSequential: Math.min(...times.map(total)),
    minTimeParallel: Math.min(...times.map((set) => Math.max(0, ...set))),
    minSkill: Math.min(...skills),
    bestProbability: Math.max(...best),
    totalProbability: total(some),
  };
}
