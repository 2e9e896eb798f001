import type { Outline } from '../../core/formats/outline/read';
import type { Remark } from '../../core/formats/outline/remark';
import { countsOf } from '../../core/tree/counts';
import { counted } from '../counts';
import { Icon } from '../kit/Icon';

/** More lines than one looks through before pasting. */
const MOST = { lines: 400, remarks: 50 };

const TYPES = {
  'left-out': { icon: 'warning', word: 'Left out' },
  assumed: { icon: 'info', word: 'Read so' },
} as const;

interface OutlinePreviewProps {
  outline: Outline;
  /** The tree of the outline, as an indented list. */
  written: string;
}

/** What was understood of an outline, and what was not. */
export function OutlinePreview({ outline: { tree, remarks }, written }: OutlinePreviewProps) {
  const { nodes, gates, shared } = countsOf(tree);
  const lines = written.split('\n');
  const counts = [
    counted(nodes.goal + nodes.step + nodes.subtree, 'node'),
    counted(gates.and + gates.or, 'gate'),
    ...(shared > 0 ? [`${shared} shared`] : []),
    ...(tree.mitigations.length > 0 ? [counted(tree.mitigations.length, 'mitigation')] : []),
    ...(nodes.note > 0 ? [counted(nodes.note, 'note')] : []),
  ];
  return (
    <div className="outline-preview">
      <p className="field-label tabular" aria-live="polite">
        {written === '' ? 'What was understood' : counts.join(' · ')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="outline-lines" tabIndex={0} aria-label="The tree as an outline">
        {written === '' ? 'The tree appears here.' : lines.slice(0, MOST.lines).join('\n')}
        {lines.length > MOST.lines && `\n… ${lines.length - MOST.lines} more lines`}
      </section>
      {remarks.length > 0 && (
        <ul className="outline-remarks" aria-label="Remarks">
          {remarks.slice(0, MOST.remarks).map((remark) => (
            <RemarkLine key={`${remark.line} ${remark.sentence}`} remark={remark} />
          ))}
          {remarks.length > MOST.remarks && <li>{remarks.length - MOST.remarks} more remarks.</li>}
        </ul>
      )}
    </div>
  );
}

function RemarkLine({ remark: { line, type, sentence } }: { remark: Remark }) {
  const { icon, word } = TYPES[type];
  return (
    <li className={`outline-${type}`}>
      <Icon name={icon} size={14} />
      <span>
        <strong className="tabular">
          {word}, line {line}:
        </strong>{' '}
        {sentence}
      </span>
    </li>
  );
}
