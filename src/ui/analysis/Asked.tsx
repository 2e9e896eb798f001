import { type ReactNode, useState } from 'react';
import type { AnswerOf, Kind, MoreOf } from '../../core/analysis/questions/table';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useAnswer } from '../useAnalysis';

interface AskedProps<K extends Kind> {
  kind: K;
  more: MoreOf<K>;
  children: (answer: AnswerOf<K>) => ReactNode;
}

/**
 * What is answered to a question, as it changes with the document. While it is asked anew the last answer stays, paled; when
 * that takes more than a moment, it says so and can be cancelled.
 */
export function Asked<K extends Kind>(props: AskedProps<K>) {
  const [cancelled, setCancelled] = useState(false);
  if (!cancelled) return <Asking {...props} cancel={() => setCancelled(true)} />;
  return (
    <p className="answer-state">
      <Icon name="info" size={14} />
      Cancelled.
      <Button kind="plain" className="answer-button" onClick={() => setCancelled(false)}>
        Ask again
      </Button>
    </p>
  );
}

function Asking<K extends Kind>({ kind, more, children, cancel }: AskedProps<K> & { cancel: () => void }) {
  const answered = useAnswer(kind, more);
  const shown =
    answered.state === 'answered'
      ? answered.answer
      : answered.state === 'asking'
        ? answered.before
        : undefined;
  const asking = answered.state === 'asking';
  return (
    <>
      {answered.state === 'failed' && (
        <p className="answer-state" role="alert">
          <Icon name="alert" size={14} />
          {answered.reason}
        </p>
      )}
      {asking && answered.long && (
        <p className="answer-state" role="status">
          <Icon name="busy" size={14} />
          Working…
          <Button kind="plain" className="answer-button" onClick={cancel}>
            Cancel
          </Button>
        </p>
      )}
      {/* The same element before and after, so that what has the focus in it keeps it. */}
      {(shown !== undefined || answered.state === 'answered') && (
        <div key="answer" className={asking ? 'answer answer-before' : 'answer'} aria-busy={asking}>
          {children(shown as AnswerOf<K>)}
        </div>
      )}
    </>
  );
}
