import { useState } from 'react';
import type { ClosingBase } from '../../core/analysis/questions/closings';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Button } from '../kit/Button';
import { useAnswer } from '../useAnalysis';
import { ClosingSet } from './ClosingSet';

interface ClosingListProps {
  about: AboutGoal;
  base: ClosingBase;
  order: 'size' | 'effort';
}

/** How many are shown at first, and with every further request. */
const MANY = 10;

/** The closing sets in an order, ten and ten more. */
export function ClosingList({ about, base, order }: ClosingListProps) {
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const next = starts.length * MANY;
  return (
    <ol className="closing-sets" aria-label="Closing sets">
      {starts.map((from) => (
        <ClosingPage
          key={from}
          about={about}
          base={base}
          order={order}
          from={from}
          more={from + MANY === next ? () => setStarts([...starts, next]) : undefined}
        />
      ))}
    </ol>
  );
}

interface ClosingPageProps extends ClosingListProps {
  from: number;
  /** Asks for the next page; absent where that was done. */
  more: (() => void) | undefined;
}

function ClosingPage({ about, base, order, from, more }: ClosingPageProps) {
  const answered = useAnswer('closingSets', { ...about, base, order, from, many: MANY });
  if (answered.state === 'failed') return <li className="answer-state">{answered.reason}</li>;
  const page = answered.state === 'answered' ? answered.answer : answered.before;
  return (
    <>
      {page?.items.map((set) => (
        <ClosingSet key={set.join(' ')} set={set} />
      ))}
      {page && !page.last && more && (
        <li>
          <Button kind="plain" onClick={more}>
            Show more
          </Button>
        </li>
      )}
    </>
  );
}
