import { quoted } from '../../tree/quoted';
import { partsOf } from './circles';
import { grouped } from './grouped';
import { type Child, isPlant, type Plant } from './plant';
import type { Remark } from './remark';

/**
 * The children of every node of an outline, with each "(see: label)" replaced by the node of that label. A reference that
 * names nothing, or leads back to where it stands, is left out.
 */
export function resolved(plants: readonly Plant[]): {
  readonly childrenOf: ReadonlyMap<Plant, readonly Plant[]>;
  readonly remarks: readonly Remark[];
} {
  const remarks: Remark[] = [];
  const leaveOut = (line: number, sentence: string) => remarks.push({ line, type: 'left-out', sentence });
  const find = finderOf(plants);
  const named = new Map<Child, Plant>();
  for (const plant of plants)
    for (const child of plant.children) {
      if (isPlant(child)) continue;
      const { line, said } = child;
      const found = find(said.label);
      const target = found[(said.nth ?? 1) - 1];
      if (target) named.set(child, target);
      else
        leaveOut(
          line,
          found.length === 0
            ? `No line is called ${quoted(said.label)}.`
            : `There is no line number ${said.nth} called ${quoted(said.label)}: there are ${found.length}.`,
        );
      if (target && said.nth === undefined && found.length > 1)
        remarks.push({
          line,
          type: 'assumed',
          sentence: `${found.length} lines are called ${quoted(said.label)}: the one in line ${target.line} is meant.`,
        });
    }

  const isCircle = circlesIn(plants, (child) => named.get(child));
  const childrenOf = new Map<Plant, readonly Plant[]>();
  for (const plant of plants) {
    const children = new Set<Plant>(plant.children.filter(isPlant));
    const inOrder: Plant[] = [];
    for (const child of plant.children) {
      const target = isPlant(child) ? child : named.get(child);
      if (!target) continue;
      const label = quoted(target.said.label);
      if (isPlant(child)) inOrder.push(target);
      else if (isCircle(plant, target))
        leaveOut(child.line, `This would go in a circle: ${label} leads to this line.`);
      else if (children.has(target)) leaveOut(child.line, `${label} is a child there already.`);
      else {
        children.add(target);
        inOrder.push(target);
      }
    }
    childrenOf.set(plant, inOrder);
  }
  return { childrenOf, remarks };
}

/**
 * Tells which references would go in a circle: those to what they stand below, and of the others all that lead back to
 * themselves by way of one another.
 */
function circlesIn(
  plants: readonly Plant[],
  named: (child: Child) => Plant | undefined,
): (plant: Plant, target: Plant) => boolean {
  const place = new Map(plants.map((plant, at) => [plant, at]));
  const placeOf = (plant: Plant) => place.get(plant) ?? -1;
  // Whatever stands below a line follows it at once, up to its last.
  const last = plants.map((_, at) => at);
  for (const [at, { children }] of [...plants.entries()].reverse())
    for (const child of children)
      if (isPlant(child)) last[at] = Math.max(last[at] ?? at, last[placeOf(child)] ?? at);
  const standsBelow = (plant: Plant, other: Plant) =>
    placeOf(other) <= placeOf(plant) && placeOf(plant) <= (last[placeOf(other)] ?? -1);
  const part = partsOf(
    plants.map((plant) =>
      plant.children.flatMap((child) => {
        if (isPlant(child)) return placeOf(child);
        const target = named(child);
        return target && !standsBelow(plant, target) ? placeOf(target) : [];
      }),
    ),
  );
  return (plant, target) => standsBelow(plant, target) || part[placeOf(target)] === part[placeOf(plant)];
}

/** Finds the nodes of a label in the order of lines: those of just that label, else those that read alike. */
function finderOf(plants: readonly Plant[]): (label: string) => readonly Plant[] {
  const exact = grouped(plants, ({ said }) => said.label);
  const alike = grouped(plants, ({ said }) => blurred(said.label));
  return (label) => exact.get(label) ?? alike.get(blurred(label)) ?? [];
}

const blurred = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
