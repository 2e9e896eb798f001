import { BUDGET } from '../../core/analysis/inquiry';
import { stoppedAt } from '../../core/analysis/stopping';
import { Icon } from '../kit/Icon';

/** Says that an answer was stopped, and what is certain all the same. */
export function Stopped({ certain }: { certain: string }) {
  return (
    <p className="answer-state">
      <Icon name="warning" size={14} />
      <span>
        Too many to count: {stoppedAt(BUDGET)}. Certain so far: {certain}
      </span>
    </p>
  );
}
