import { slug } from '../../edits/ids';
import { inFileOrder } from '../../tree/order';
import { quoted } from '../../tree/quoted';
import type { AttackTree, BranchNode, Mitigation, NoteNode } from '../../tree/tree';
import { type Line, writeLine } from './line';
import { nested } from './nest';
import { isPlant, type Plant, planted } from './plant';
import type { Remark } from './remark';
import { resolved } from './shared';

/** An outline as it was understood. */
export interface Outline {
  /**
   * A document of its own: what stands at the left margin are its roots. Notes about nothing and mitigations on nothing
   * belong to whatever the outline is put on.
   */
  readonly tree: AttackTree;
  /** In the order of lines. */
  readonly remarks: readonly Remark[];
}

/**
 * Reads an indented list as a tree, in time linear in its length. A line that cannot be read is left out with what stands
 * below it and remarked upon; everything else is read all the same. Notes that say the same are one, and so are mitigations of one label and status.
 */
export function readOutline(text: string): Outline {
  const nesting = nested(text);
  const { ground, remarks: planting } = planted(nesting.items);
  const plants = plantsOn(ground.children.filter(isPlant));
  const { childrenOf, remarks: sharing } = resolved(plants);
  const remarks = [...nesting.remarks, ...planting, ...sharing, ...strays(ground)];

  const name = namer();
  const ids = new Map(plants.map((plant) => [plant, name(plant.said.label, plant.said.kind)]));
  const idOf = (plant: Plant) => ids.get(plant) ?? '';
  const nodes = plants.map((plant): BranchNode => {
    const { label, kind, gate } = plant.said;
    const children = (childrenOf.get(plant) ?? []).map(idOf);
    return { id: idOf(plant), kind, label, children, ...(gate && { gate }) };
  });
  const owners = [{ notes: ground.notes, mitigations: ground.mitigations }, ...plants];
  const owned = owners.map((owner, at) => ({
    ...owner,
    ids: at === 0 ? [] : [idOf(plants[at - 1] as Plant)],
  }));
  const notes = gathered(owned, ({ notes: said }) => said).map(
    ([{ label }, about]): NoteNode => ({ id: name(label, 'note'), kind: 'note', label, about }),
  );
  const mitigations = gathered(owned, ({ mitigations: said }) => said).map(
    ([{ label, status }, on]): Mitigation => ({ id: name(label, 'mitigation'), label, on, status }),
  );
  return {
    tree: inFileOrder({ ...BLANK, nodes: [...nodes, ...notes], mitigations }),
    remarks: remarks.sort((one, other) => one.line - other.line),
  };
}

const BLANK: AttackTree = {
  id: 'outline',
  title: 'Outline',
  approach: 'scenario-based',
  nodes: [],
  mitigations: [],
  groups: [],
  ideas: [],
};

/** Plants and all that stands below them, in the order of lines. */
function plantsOn(roots: readonly Plant[]): readonly Plant[] {
  const plants: Plant[] = [];
  const work = roots.toReversed();
  for (let plant = work.pop(); plant; plant = work.pop()) {
    plants.push(plant);
    work.push(...plant.children.filter(isPlant).reverse());
  }
  return plants;
}

/** At the left margin there is nothing that a node could be shared with. */
const strays = ({ children }: Pick<Plant, 'children'>): readonly Remark[] =>
  children
    .filter((child) => !isPlant(child))
    .map(({ line, said }) => ({
      line,
      type: 'left-out',
      sentence: `${quoted(said.label)} can only be shared below another line.`,
    }));

/** What is said of several nodes in the same words, once, with the ids of all of them. */
function gathered<Owner extends { readonly ids: readonly string[] }, Said extends Line>(
  owners: readonly Owner[],
  sayings: (owner: Owner) => readonly Said[],
): readonly (readonly [Said, readonly string[]])[] {
  const all = new Map<string, readonly [Said, Set<string>]>();
  for (const owner of owners)
    for (const said of sayings(owner)) {
      const words = writeLine(said);
      const known = all.get(words) ?? [said, new Set<string>()];
      all.set(words, known);
      for (const id of owner.ids) known[1].add(id);
    }
  return [...all.values()].map(([said, ids]) => [said, [...ids]]);
}

/** Gives ids that read like labels, each one once. */
function namer(): (label: string, otherwise: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (label, otherwise) => {
    const stem = slug(label) || otherwise;
    let id = stem;
    while (taken.has(id)) {
      const count = (counts.get(stem) ?? 1) + 1;
      counts.set(stem, count);
      id = `${stem}-${count}`;
    }
    taken.add(id);
    return id;
  };
}
