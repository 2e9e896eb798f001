import type { ControlMap, MapCell, MapColumns } from '../../core/analysis/tables/controlMap';
import {
  cellInWords,
  type MapKey,
  type MapSorting,
  sortedRows,
} from '../../core/analysis/tables/controlRows';
import { inWords } from '../../core/tree/inWords';
import { plain } from '../../core/tree/quoted';
import { Icon } from '../kit/Icon';

interface ControlMapTableProps {
  map: ControlMap;
  columns: MapColumns;
  sorting: MapSorting;
  sort: (sorting: MapSorting) => void;
}

/** The control map as a table that is sorted by the heads of its columns. */
export function ControlMapTable({ map, columns, sorting, sort }: ControlMapTableProps) {
  const head = (by: MapKey, label: string, upright = true) => (
    <Head key={by} by={by} label={label} upright={upright} sorting={sorting} sort={sort} />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="table-scroll" tabIndex={0} aria-label="Control map">
      <table className="table control-map">
        <thead>
          <tr>
            {head('mitigation', 'Mitigation')}
            {head('status', 'Status')}
            {head('effort', 'Effort')}
            {head('total', 'Leaves cut')}
            {map.columns.map(({ label }, at) => head(at, plain(label, 500), columns !== 'leaves'))}
          </tr>
        </thead>
        <tbody>
          {sortedRows(map, sorting).map(({ mitigation, cells, total }) => (
            <tr key={mitigation.id}>
              <th scope="row">{plain(mitigation.label, 500)}</th>
              <td>{inWords(mitigation.status)}</td>
              <td className="tabular">{mitigation.effort ?? ''}</td>
              <td className="tabular">{cellInWords(total, 'total') || 'none'}</td>
              {cells.map((cell, at) => (
                <td key={map.columns[at]?.id ?? at} className="map-cell">
                  <Cell cell={cell} columns={columns} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, columns }: { cell: MapCell; columns: MapColumns }) {
  const words = cellInWords(cell, columns);
  if (columns !== 'leaves' || words === '') return <span className="tabular">{words}</span>;
  return (
    <span className={`cut cut-${words}`} title={words}>
      <span className="unseen">{words}</span>
    </span>
  );
}

interface HeadProps {
  by: MapKey;
  label: string;
  /** Names of leaves are long and stand on end. */
  upright: boolean;
  sorting: MapSorting;
  sort: (sorting: MapSorting) => void;
}

function Head({ by, label, upright, sorting, sort }: HeadProps) {
  const sorted = sorting.by === by;
  const descending = sorted ? !sorting.descending : by !== 'mitigation' && by !== 'status';
  return (
    <th
      scope="col"
      className={upright ? undefined : 'head-on-end'}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="head" title={label} onClick={() => sort({ by, descending })}>
        <span className="head-label">{label}</span>
        {sorted && <Icon name={sorting.descending ? 'arrow-down' : 'arrow-up'} size={12} />}
      </button>
    </th>
  );
}
