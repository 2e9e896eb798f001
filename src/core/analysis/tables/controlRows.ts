import { inWords } from '../../tree/inWords';
import { STATUSES } from '../../tree/tree';
import type { ControlMap, MapCell, MapColumns, MapRow } from './controlMap';
import type { Table } from './table';

/** What a control map is sorted by: a fixed column, or the place of one of its own. */
export type MapKey = 'mitigation' | 'status' | 'effort' | 'total' | number;

export interface MapSorting {
  readonly by: MapKey;
  readonly descending: boolean;
}

/** The rows of a control map in an order; equal ones stay in document order, what is not known comes last. */
export function sortedRows({ rows }: ControlMap, { by, descending }: MapSorting): readonly MapRow[] {
  const sign = descending ? -1 : 1;
  const ordered = [...rows];
  if (by === 'mitigation')
    return ordered.sort((a, b) => sign * a.mitigation.label.localeCompare(b.mitigation.label, 'en'));
  const value = (row: MapRow): number | undefined => {
    if (by === 'status') return STATUSES.indexOf(row.mitigation.status);
    if (by === 'effort') return row.mitigation.effort;
    return weight(by === 'total' ? row.total : row.cells[by]);
  };
  return ordered.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined)
      return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0);
    return sign * (left - right);
  });
}

/** Whole cuts count before any number of partial ones. */
const weight = (cell: MapCell | undefined): number => (cell ? cell.wholly + cell.partly / (cell.of + 1) : 0);

/** A cell in words: “cut” or “partly” for one leaf; “2 of 5, 1 partly” for several; nothing where nothing is cut. */
export function cellInWords({ wholly, partly, of }: MapCell, by: MapColumns | 'total'): string {
  if (wholly + partly === 0) return '';
  if (by === 'leaves') return wholly > 0 ? 'cut' : 'partly';
  return `${wholly} of ${of}${partly > 0 ? `, ${partly} partly` : ''}`;
}

/** A control map as it is exported, in the order that is shown. */
export function controlTable(map: ControlMap, columns: MapColumns, sorting: MapSorting): Table {
  return {
    columns: [
      'Mitigation',
      'Status',
      'Effectiveness',
      'Effort (person-days)',
      'Owner',
      'Leaves cut',
      ...map.columns.map(({ label }) => label),
    ],
    rows: sortedRows(map, sorting).map(({ mitigation, cells, total }) => [
      mitigation.label,
      inWords(mitigation.status),
      `${Math.round((mitigation.effectiveness ?? 1) * 1000) / 10} %`,
      mitigation.effort === undefined ? '' : String(mitigation.effort),
      mitigation.owner ?? '',
      cellInWords(total, 'total'),
      ...cells.map((cell) => cellInWords(cell, columns)),
    ]),
  };
}
