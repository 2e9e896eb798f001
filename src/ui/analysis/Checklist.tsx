import { useMemo } from 'react';
import {
  againstInWords,
  type ChecklistLayer,
  checklist,
  checklistTable,
  exposureInWords,
} from '../../core/analysis/tables/checklist';
import { plain } from '../../core/tree/quoted';
import type { BranchNode } from '../../core/tree/tree';
import { reasonsOf } from '../../editor/subject';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import { useAnswer, useScenario } from '../useAnalysis';
import { useEditor } from '../useEditor';
import { circumstancesInWords } from './circumstances';
import { leafStateInWords } from './leafState';
import { TableExports } from './TableExports';
import { useNames } from './useNames';
import './tables.css';

/** Every leaf by layer, with its exposure, what is against it, and whether an attack still uses it. */
export function Checklist({ onClose }: { onClose: () => void }) {
  const { tree } = useNames();
  const [scenario] = useScenario();
  const layers = useMemo(() => checklist(tree), [tree]);
  const answer = useAnswer('onAttackSets', undefined);
  const participation = answer.state === 'answered' ? answer.answer : undefined;
  const reasons = useEditor((state) => reasonsOf(state, participation));
  const stateOf = ({ id }: BranchNode) => leafStateInWords(reasons.get(id));
  return (
    <Dialog
      title="Checklist"
      width={1200}
      onClose={onClose}
      actions={<TableExports name="checklist" table={() => checklistTable(layers, stateOf)} />}
    >
      <div className="table-dialog">
        <p className="remark">{circumstancesInWords(scenario)}</p>
        {layers.length === 0 ? (
          <EmptyState icon="list-checks">There is no leaf yet to be checked.</EmptyState>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          <section className="table-scroll" tabIndex={0} aria-label="Checklist">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Leaf</th>
                  <th scope="col">Finding</th>
                  <th scope="col">Exposure</th>
                  <th scope="col">Mitigations</th>
                  <th scope="col">State</th>
                </tr>
              </thead>
              {layers.map((layer) => (
                <LayerRows key={layer.id} layer={layer} stateOf={stateOf} />
              ))}
            </table>
          </section>
        )}
      </div>
    </Dialog>
  );
}

interface LayerRowsProps {
  layer: ChecklistLayer;
  stateOf: (leaf: BranchNode) => string;
}

function LayerRows({ layer: { label, lines }, stateOf }: LayerRowsProps) {
  return (
    <tbody>
      <tr className="table-group">
        <th scope="rowgroup" colSpan={5}>
          {label} <span className="remark tabular">{lines.length}</span>
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.leaf.id}>
          <th scope="row">{plain(line.leaf.label, 500)}</th>
          <td>{line.leaf.ref}</td>
          <td>{exposureInWords(line.leaf)}</td>
          <td>{plain(againstInWords(line), 5000)}</td>
          <td>{stateOf(line.leaf)}</td>
        </tr>
      ))}
    </tbody>
  );
}
