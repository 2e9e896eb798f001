import type { Verdict } from '../../core/analysis/verdicts';
import { graphOf } from '../../core/tree/graph';
import { type AttackTree, isBranch, type Kind, type Mitigation } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';
import { labelIn, metaOf } from './rowFigure';

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
 * A row as a screen reader says it: "Step, AND, Deploy poisoned image, M4, shared, under 2, 1 mitigation: Sign images, in
 * place, closed". What can be seen stands in it as it is seen, so that it can be asked for by voice.
 */
export function rowName({ tree, protecting, verdicts }: Spoken, row: Row): string {
  if (row.type === 'mitigation') return joined(['Mitigation', labelIn(tree, row), metaOf(tree, row)]);
  const graph = graphOf(tree);
  const node = graph.byId.get(row.id);
  if (!node) return '';
  const shown = [node.label, metaOf(tree, row)];
  if (!isBranch(node)) return joined([KINDS.note, ...shown]);
  const mitigations = protecting.get(row.id) ?? [];
  const notes = graph.notes.filter(({ about }) => about.includes(row.id)).length;
  return joined([
    KINDS[node.kind],
    node.gate?.toUpperCase(),
    ...shown,
    mitigations.length > 0
      ? `${counted(mitigations.length, 'mitigation')}: ${mitigations.map(spoken).join('; ')}`
      : undefined,
    notes > 0 ? counted(notes, 'note') : undefined,
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
