import type { Finding } from '../../core/tree/findings';
import { Icon } from '../kit/Icon';

/** What the rules say of one thing, in sentences. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="items" aria-label="Findings">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.path}`} className="finding">
          <Icon name="warning" />
          <span>{finding.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
