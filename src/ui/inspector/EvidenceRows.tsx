import { whyNotLine } from '../../core/tree/characters';
import type { Evidence } from '../../core/tree/tree';
import { CardList } from './CardList';
import { NumberRow } from './NumberRow';
import { TextRow } from './TextRow';

interface EvidenceRowsProps {
  evidence: readonly Evidence[];
  write: (evidence: readonly Evidence[], merge?: string) => void;
  done: () => void;
}

/** What scanners and reviews found about a mitigation. */
export function EvidenceRows({ evidence, write, done }: EvidenceRowsProps) {
  return (
    <CardList
      label="Evidence"
      items={evidence}
      fresh={{ tool: 'Tool' }}
      addLabel="Add evidence"
      removeLabel={(item) => `Remove evidence of ${item.tool ?? 'a tool'}`}
      write={write}
    >
      {(item, change) => (
        <>
          {WORDS.map(({ key, label }) => (
            <TextRow
              key={key}
              label={label}
              value={item[key] ?? ''}
              done={done}
              commit={(text) => {
                const { [key]: _, ...rest } = item;
                if (text.trim() === '') return change(rest, key);
                return whyNotLine(text) ?? change({ ...item, [key]: text }, key);
              }}
            />
          ))}
          <NumberRow
            label="Count"
            value={item.count}
            min={0}
            whole
            done={done}
            write={(count) => {
              const { count: _, ...rest } = item;
              change(count === undefined ? rest : { ...rest, count }, 'count');
            }}
          />
        </>
      )}
    </CardList>
  );
}

const WORDS = [
  { key: 'tool', label: 'Tool' },
  { key: 'check', label: 'Check' },
  { key: 'result', label: 'Result' },
  { key: 'date', label: 'Date' },
] as const;
