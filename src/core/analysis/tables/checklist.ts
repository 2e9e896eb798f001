import { descendants, graphOf } from '../../tree/graph';
import { inWords } from '../../tree/inWords';
import type { AttackTree, BranchNode, Mitigation } from '../../tree/tree';
import { layersOf } from '../places';
import type { Table } from './table';

/** The leaves of one layer. */
export interface ChecklistLayer {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly ChecklistLine[];
}

/** A leaf, and what there is against it. */
export interface ChecklistLine {
  readonly leaf: BranchNode;
  /** In document order, whatever their status: on the leaf itself, or on a node above it. */
  readonly mitigations: readonly { readonly mitigation: Mitigation; readonly here: boolean }[];
}

/** Every leaf by layer, in document order. */
export function checklist(tree: AttackTree): readonly ChecklistLayer[] {
  const graph = graphOf(tree);
  const against = new Map<string, ChecklistLine['mitigations'][number][]>(
    graph.leaves.map(({ id }) => [id, []]),
  );
  for (const mitigation of tree.mitigations)
    for (const id of descendants(graph, mitigation.on))
      against.get(id)?.push({ mitigation, here: mitigation.on.includes(id) });
  return layersOf(graph.leaves).map(({ id, label, nodes }) => ({
    id,
    label,
    lines: nodes.map((leaf) => ({ leaf, mitigations: against.get(leaf.id) ?? [] })),
  }));
}

/** Whether a leaf's condition holds in our environment, in a word or two. */
export const exposureInWords = ({ exposure }: BranchNode): string =>
  exposure === undefined ? 'Not known' : inWords(exposure);

/** What is against a leaf, in words: “Admit signed images only (in place); Egress filter (planned, above)”. */
export const againstInWords = ({ mitigations }: ChecklistLine): string =>
  mitigations
    .map(({ mitigation: { label, status }, here }) => {
      const remark = `${inWords(status).toLowerCase()}${here ? '' : ', above'}`;
      return `${label} (${remark})`;
    })
    .join('; ');

/** A checklist as it is exported; the state of a leaf is said by whoever asked for it. */
export function checklistTable(
  layers: readonly ChecklistLayer[],
  state: (leaf: BranchNode) => string,
): Table {
  return {
    columns: ['Layer', 'Leaf', 'Finding', 'Exposure', 'Mitigations', 'State'],
    rows: layers.flatMap(({ label, lines }) =>
      lines.map((line) => [
        label,
        line.leaf.label,
        line.leaf.ref ?? '',
        exposureInWords(line.leaf),
        againstInWords(line),
        state(line.leaf),
      ]),
    ),
  };
}
