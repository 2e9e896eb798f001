import { useRef } from 'react';
import { EmptyState } from '../kit/EmptyState';
import { Icon } from '../kit/Icon';
import { usePlace } from '../usePlace';
import type { TabViewProps } from './leftTabs';
import { useFindings } from './useFindings';

/** What deserves a look, each leading to what it is about. */
export function FindingsList({ reveal }: TabViewProps) {
  const findings = useFindings();
  const list = useRef<HTMLUListElement>(null);
  usePlace('findings', () => {
    const first = list.current?.querySelector('button');
    (first ?? document.querySelector<HTMLElement>('.tab[aria-selected="true"]'))?.focus();
  });
  if (findings.length === 0)
    return (
      <EmptyState icon="done">Nothing stands out: every gate, root and note is as it should be.</EmptyState>
    );
  return (
    <ul ref={list} className="listing" aria-label="Findings">
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
