import { inForce, type Lens } from '../core/analysis/lens';
import { graphOf } from '../core/tree/graph';
import { type AttackTree, isBranch, type Status } from '../core/tree/tree';

/**
 * What is supposed while the tree is analysed: session state, which is neither saved nor undone. Whatever is changed here
 * leaves the document alone.
 */
export interface Scenario {
  readonly lens: Lens;
  /** By mitigation: supposed to be in force, whatever the lens says, or supposed not to be. */
  readonly whatIf: ReadonlyMap<string, boolean>;
  /** What the attacker already has, leaves and inner nodes. */
  readonly has: ReadonlySet<string>;
  /** The goal that the panel is about; absent: the first. */
  readonly goal: string | undefined;
  /** The attack that is lit up, by its leaves: one on the goal in question. */
  readonly attack: readonly string[] | undefined;
  /** The trees at hand that sub-trees are expanded through; absent: they are not expanded. */
  readonly expandedBy: Library | undefined;
}

/** The trees that sub-trees name, as far as they have been looked for; `undefined` ones are not at hand. */
export type Library = ReadonlyMap<string, FoundTree | undefined>;

export interface FoundTree {
  readonly tree: AttackTree;
  readonly from: 'kept' | 'template';
}

/** What every document is opened with. */
export const TODAY: Scenario = {
  lens: 'today',
  whatIf: new Map(),
  has: new Set(),
  goal: undefined,
  attack: undefined,
  expandedBy: undefined,
};

/** A scenario without what the document does not have; the same one when it has everything. */
export function stillSupposed(tree: AttackTree, scenario: Scenario): Scenario {
  const { byId } = graphOf(tree);
  const isBranchHere = (id: string) => {
    const node = byId.get(id);
    return node !== undefined && isBranch(node);
  };
  const mitigations = new Set(scenario.whatIf.size === 0 ? [] : tree.mitigations.map(({ id }) => id));
  const whatIf = [...scenario.whatIf].filter(([id]) => mitigations.has(id));
  const has = [...scenario.has].filter(isBranchHere);
  const goal = scenario.goal !== undefined && isBranchHere(scenario.goal) ? scenario.goal : undefined;
  // Leaves of other documents, when sub-trees are expanded, have names with a mark that no id of this one has.
  const isLeafLeft = (id: string) => id.includes('#') || isBranchHere(id);
  const attack = scenario.attack?.every(isLeafLeft) ? scenario.attack : undefined;
  if (
    whatIf.length === scenario.whatIf.size &&
    has.length === scenario.has.size &&
    goal === scenario.goal &&
    attack === scenario.attack
  )
    return scenario;
  return { ...scenario, whatIf: new Map(whatIf), has: new Set(has), goal, attack };
}

/** Whether a mitigation is in force under a scenario. */
export const isInForce = (tree: AttackTree, scenario: Scenario, mitigation: string): boolean =>
  inForce(tree, scenario).some(({ id }) => id === mitigation);

/** Supposes a mitigation to be in force if it is not, and the other way round; what the lens says anyway is not supposed. */
export function toggledWhatIf(tree: AttackTree, scenario: Scenario, mitigation: string): Scenario {
  const { lens } = scenario;
  const supposed = !isInForce(tree, scenario, mitigation);
  const whatIf = new Map(scenario.whatIf);
  if (inForce(tree, { lens }).some(({ id }) => id === mitigation) === supposed) whatIf.delete(mitigation);
  else whatIf.set(mitigation, supposed);
  return { ...scenario, whatIf };
}

/** Gives nodes to the attacker, or takes them away when all are given already. */
export function toggledHas(scenario: Scenario, ids: readonly string[]): Scenario {
  const has = new Set(scenario.has);
  if (ids.every((id) => has.has(id))) for (const id of ids) has.delete(id);
  else for (const id of ids) has.add(id);
  return { ...scenario, has };
}

/** What a status has to become for the lens alone to say what is supposed; without mitigations nothing can. */
const KEPT = {
  today: { on: 'in-place', off: 'planned' },
  planned: { on: 'planned', off: 'proposed' },
  proposed: { on: 'proposed', off: 'rejected' },
} as const satisfies Record<Exclude<Lens, 'none'>, Record<'on' | 'off', Status>>;

/** The statuses by which the document says what is supposed of its mitigations. */
export function keptStatuses({ lens, whatIf }: Scenario): ReadonlyMap<string, Status> {
  if (lens === 'none') return new Map();
  return new Map([...whatIf].map(([id, inForce]) => [id, KEPT[lens][inForce ? 'on' : 'off']]));
}
