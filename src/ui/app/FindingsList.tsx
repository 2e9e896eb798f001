import type { Finding } from '../../core/tree/findings';
import { EmptyState } from '../kit/EmptyState';
import { Icon } from '../kit/Icon';

interface FindingsListProps {
  findings: readonly Finding[];
  reveal: (id: string) => void;
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
            onClick={() => subject !== undefined && reveal(subject)}
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
