import { useMemo, useState } from 'react';
import { controlMap, MAP_COLUMNS, type MapColumns } from '../../core/analysis/tables/controlMap';
import { controlTable, type MapSorting } from '../../core/analysis/tables/controlRows';
import { inWords } from '../../core/tree/inWords';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import { Segmented } from '../kit/Segmented';
import { ControlMapTable } from './ControlMapTable';
import { TableExports } from './TableExports';
import { useNames } from './useNames';
import './tables.css';

/** Which mitigations cut which leaves, or how much of a stage or layer. */
export function ControlMapDialog({ onClose }: { onClose: () => void }) {
  const { tree } = useNames();
  const [columns, setColumns] = useState<MapColumns>('leaves');
  const [sorting, setSorting] = useState<MapSorting>({ by: 'total', descending: true });
  const map = useMemo(() => controlMap(tree, columns), [tree, columns]);
  return (
    <Dialog
      title="Control map"
      width={1400}
      onClose={onClose}
      actions={<TableExports name="control map" table={() => controlTable(map, columns, sorting)} />}
    >
      <div className="table-dialog">
        <div className="table-tools">
          <Segmented
            label="Columns"
            unseenLabel
            value={columns}
            choices={MAP_COLUMNS.map((one) => ({ value: one, label: inWords(one) }))}
            onChange={(chosen) => {
              setColumns(chosen);
              setSorting({ by: 'total', descending: true });
            }}
          />
          <p className="remark">
            A leaf is cut if every way from it up to a goal leads past the mitigation, and partly if some
            does.
          </p>
        </div>
        {map.rows.length === 0 ? (
          <EmptyState icon="shield">There are no mitigations yet: add one to a node with M.</EmptyState>
        ) : (
          <ControlMapTable map={map} columns={columns} sorting={sorting} sort={setSorting} />
        )}
      </div>
    </Dialog>
  );
}
