import { inWords } from '../tree/inWords';
import { type BranchNode, LAYERS, STAGES } from '../tree/tree';

/** Nodes of one stage or layer; those of none have an empty id. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly BranchNode[];
}

/** Nodes by their stage, in the stages' own order; those without one last. */
export const stagesOf = (nodes: readonly BranchNode[]): readonly Place[] =>
  grouped(nodes, STAGES, ({ stage }) => stage, 'No stage');

/** Nodes by their layer: those that are offered, then a document's own in order of appearance, then those without one. */
export const layersOf = (nodes: readonly BranchNode[]): readonly Place[] =>
  grouped(nodes, LAYERS, ({ layer }) => layer, 'No layer');

function grouped(
  nodes: readonly BranchNode[],
  first: readonly string[],
  placeOf: (node: BranchNode) => string | undefined,
  none: string,
): readonly Place[] {
  const groups = new Map<string, BranchNode[]>(first.map((id) => [id, []]));
  for (const node of nodes) {
    const id = placeOf(node);
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), node]);
  }
  const elsewhere = nodes.filter((node) => placeOf(node) === undefined);
  return [
    ...[...groups].map(([id, found]) => ({ id, label: first.includes(id) ? inWords(id) : id, nodes: found })),
    { id: '', label: none, nodes: elsewhere },
  ].filter((place) => place.nodes.length > 0);
}
