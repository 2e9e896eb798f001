import type { Finding } from '../../core/tree/findings';
import { EmptyState } from '../kit/EmptyState';
import { Icon } from '../kit/Icon';

interface FindingsListProps {
  findings: readonly Finding[];
  /** Without an id it is about the document itself. */
  reveal: (id: string | undefined) => void;
}

/** What deserves a look, each leading to what it is about. */
export function FindingsList({ findings, reveal }: FindingsListProps) {
  if (findings.length === 0)
    return (
      <EmptyState icon="done">Nothing stands out: every gate, root and note is as it should be.</EmptyState>
    );
  return (
    <ul className="listing" aria-label="Findings">
      {findings.map(({ code, path, sentence, severity, subject }) => (
        <li key={`${code} ${path}`}>
          <button
            type="button"
            className={`listing-line finding-${severity}`}
            onClick={() => reveal(subject)}
          >
            <Icon name={severity === 'error' ? 'alert' : 'warning'} />
            <span>
              <span className="unseen">{severity === 'error' ? 'Error: ' : 'Warning: '}</span>
              {sentence}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
