import { descendants, graphOf } from '../../tree/graph';
import type { AttackTree, BranchNode, Mitigation } from '../../tree/tree';
import { askedAbout } from '../asked';
import { layersOf, stagesOf } from '../places';

export const MAP_COLUMNS = ['leaves', 'stages', 'layers'] as const;
/** What the columns of a control map are. */
export type MapColumns = (typeof MAP_COLUMNS)[number];

/** Which mitigations cut which leaves, or how many of the leaves of a stage or layer. */
export interface ControlMap {
  readonly columns: readonly MapColumn[];
  /** A row for every mitigation, whatever its status, in document order. */
  readonly rows: readonly MapRow[];
}

export interface MapColumn {
  readonly id: string;
  readonly label: string;
  readonly leaves: readonly string[];
}

export interface MapRow {
  readonly mitigation: Mitigation;
  /** One for each column. */
  readonly cells: readonly MapCell[];
  /** Over all leaves. */
  readonly total: MapCell;
}

/** How many leaves are cut: wholly, if every way from the leaf up to a goal leads past the mitigation; partly, if some does. */
export interface MapCell {
  readonly wholly: number;
  readonly partly: number;
  readonly of: number;
}

/** The control map of a tree; a tree without goals is asked about its roots. */
export function controlMap(tree: AttackTree, by: MapColumns): ControlMap {
  const graph = graphOf(tree);
  const columns = columnsOf(graph.leaves, by);
  const asked = askedAbout(tree).map(({ id }) => id);
  return {
    columns,
    rows: tree.mitigations.map((mitigation) => {
      const below = descendants(graph, mitigation.on);
      const past = reachedPast(graph.children, asked, new Set(mitigation.on));
      const cell = (leaves: readonly string[]): MapCell => {
        const cut = leaves.filter((id) => below.has(id));
        const partly = cut.filter((id) => past.has(id)).length;
        return { wholly: cut.length - partly, partly, of: leaves.length };
      };
      return {
        mitigation,
        cells: columns.map(({ leaves }) => cell(leaves)),
        total: cell(graph.leaves.map(({ id }) => id)),
      };
    }),
  };
}

/** What a walk down from some nodes meets that does not enter those that are guarded. */
function reachedPast(
  children: (id: string) => readonly string[],
  from: readonly string[],
  guarded: ReadonlySet<string>,
): ReadonlySet<string> {
  const met = new Set(from.filter((id) => !guarded.has(id)));
  // The set grows while it is walked.
  for (const id of met) for (const child of children(id)) if (!guarded.has(child)) met.add(child);
  return met;
}

function columnsOf(leaves: readonly BranchNode[], by: MapColumns): readonly MapColumn[] {
  if (by === 'leaves') return leaves.map(({ id, label }) => ({ id, label, leaves: [id] }));
  const places = by === 'stages' ? stagesOf(leaves) : layersOf(leaves);
  return places.map(({ id, label, nodes }) => ({ id, label, leaves: nodes.map((node) => node.id) }));
}
