import { useEffect, useRef, useState } from 'react';
import type { AttackOrder } from '../../core/analysis/attackOrders';
import { BUDGET } from '../../core/analysis/inquiry';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { stoppedAt } from '../../core/analysis/stopping';
import { useAnswer } from '../useAnalysis';
import { AttackLine } from './AttackLine';

interface AttackListProps {
  about: AboutGoal;
  order: AttackOrder;
  /** How many there are. */
  total: bigint;
}

/** How many are asked for at a time. */
const MANY = 30;

/** The attacks in an order; more are asked for as one comes near the end of those that are there. */
export function AttackList({ about, order, total }: AttackListProps) {
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const next = starts.length * MANY;
  return (
    <ol className="attacks" aria-label="Attack sets">
      {starts.map((from) => (
        <AttackPage
          key={from}
          about={about}
          order={order}
          total={total}
          from={from}
          more={from + MANY === next ? () => setStarts([...starts, next]) : undefined}
        />
      ))}
    </ol>
  );
}

interface AttackPageProps extends AttackListProps {
  from: number;
  /** Asks for the next page; absent where that was done. */
  more: (() => void) | undefined;
}

function AttackPage({ about, order, total, from, more }: AttackPageProps) {
  const answered = useAnswer('attacks', { ...about, order, from, many: MANY });
  if (answered.state === 'failed') return <li className="answer-state">{answered.reason}</li>;
  const page = answered.state === 'answered' ? answered.answer : answered.before;
  return (
    <>
      {page?.items.map((attack) => (
        <AttackLine key={attack.leaves.join(' ')} goal={about.goal} attack={attack} order={order} />
      ))}
      {answered.state === 'asking' && answered.long && (
        <li className="answer-state" role="status">
          Working…
        </li>
      )}
      {answered.state === 'answered' && !answered.answer.last && more && <NearEnd reached={more} />}
      {answered.state === 'answered' &&
        answered.answer.last &&
        from + answered.answer.items.length < total && (
          <li className="answer-state">
            The list ends here, not the attacks: {stoppedAt(BUDGET)}. Another order may show more.
          </li>
        )}
    </>
  );
}

/** Tells when it comes near the window of the list. */
function NearEnd({ reached }: { reached: () => void }) {
  const mark = useRef<HTMLLIElement>(null);
  const tell = useRef(reached);
  tell.current = reached;
  useEffect(() => {
    const { current } = mark;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) tell.current();
      },
      { root: current.parentElement, rootMargin: '400px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return <li ref={mark} className="attacks-more" aria-hidden />;
}
