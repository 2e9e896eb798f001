import type { Verdict } from '../../core/analysis/verdicts';
import { graphOf } from '../../core/tree/graph';
import { type AttackTree, isBranch, type Kind, type Mitigation } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';

const KINDS: Readonly<Record<Kind, string>> = {
  goal: 'Goal',
  step: 'Step',
  subtree: 'Sub-tree',
  note: 'Note',
};

/** What is said of a row besides what its place says. */
export interface Spoken {
  readonly tree: AttackTree;
  readonly protecting: ReadonlyMap<string, readonly Mitigation[]>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * A row as a screen reader says it: "Step, AND, Deploy poisoned image, M4, 1 mitigation: Sign images, in place, shared,
 * under 2 parents, closed".
 */
export function rowName({ tree, protecting, verdicts }: Spoken, row: Row): string {
  if (row.type === 'mitigation') {
    const mitigation = tree.mitigations.find(({ id }) => id === row.id);
    return mitigation ? `Mitigation, ${spoken(mitigation)}` : '';
  }
  const graph = graphOf(tree);
  const node = graph.byId.get(row.id);
  if (!node) return '';
  if (!isBranch(node)) {
    const about = node.about.flatMap((id) => graph.byId.get(id)?.label ?? []);
    return joined([KINDS.note, node.label, about.length > 0 ? `about ${about.join(', ')}` : undefined]);
  }
  const mitigations = protecting.get(row.id) ?? [];
  const notes = graph.notes.filter(({ about }) => about.includes(row.id)).length;
  const parents = graph.parents(row.id).length;
  return joined([
    KINDS[node.kind],
    node.gate?.toUpperCase(),
    node.label,
    node.ref,
    mitigations.length > 0
      ? `${counted(mitigations.length, 'mitigation')}: ${mitigations.map(spoken).join('; ')}`
      : undefined,
    notes > 0 ? counted(notes, 'note') : undefined,
    parents > 1 ? `shared, under ${parents} parents` : undefined,
    row.reference && node.children.length > 0 ? 'told elsewhere, the right arrow key leads there' : undefined,
    node.exposure,
    verdicts.get(row.id),
  ]);
}

const spoken = ({ label, status }: Mitigation): string => `${label}, ${status.replace('-', ' ')}`;

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The mitigations of every node, in document order. */
export function protectingByNode(tree: AttackTree): ReadonlyMap<string, readonly Mitigation[]> {
  const byNode = new Map<string, Mitigation[]>();
  for (const mitigation of tree.mitigations)
    for (const id of mitigation.on) byNode.set(id, [...(byNode.get(id) ?? []), mitigation]);
  return byNode;
}
