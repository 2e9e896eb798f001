import { useState } from 'react';
import type { ClosingBase } from '../../core/analysis/questions/closings';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Button } from '../kit/Button';
import { useAnswer, useScenario } from '../useAnalysis';
import { useNames } from './useNames';

interface ClosingListProps {
  about: AboutGoal;
  base: ClosingBase;
  order: 'size' | 'effort';
}

/** How many are shown at first, and with every further request. */
const MANY = 5;

/** The closing sets in an order; each can be supposed as a whole. */
export function ClosingList({ about, base, order }: ClosingListProps) {
  const [many, setMany] = useState(MANY);
  const answered = useAnswer('closingSets', { ...about, base, order, from: 0, many });
  const page =
    answered.state === 'answered'
      ? answered.answer
      : answered.state === 'asking'
        ? answered.before
        : undefined;
  if (answered.state === 'failed') return <p className="answer-state">{answered.reason}</p>;
  return (
    <>
      <ol className="closing-sets" aria-label="Closing sets">
        {page?.items.map((set) => (
          <ClosingSet key={set.join(' ')} set={set} />
        ))}
      </ol>
      {page && !page.last && (
        <Button kind="plain" onClick={() => setMany(many + 4 * MANY)}>
          Show more
        </Button>
      )}
    </>
  );
}

function ClosingSet({ set }: { set: readonly string[] }) {
  const [{ whatIf }, suppose] = useScenario();
  const { tree, nameOf } = useNames();
  const here = set.every((id) => !id.includes('#'));
  return (
    <li className="closing-set">
      <span className="closing-names">{set.map(nameOf).join(' + ')}</span>
      <span className="remark">
        {set.length === 1 ? '1 mitigation' : `${set.length} mitigations`}
        {effortInWords(set.map((id) => tree.mitigations.find((each) => each.id === id)?.effort))}
      </span>
      {here && (
        <Button
          kind="plain"
          className="answer-button"
          icon="shield-question"
          onClick={() => suppose({ whatIf: new Map([...whatIf, ...set.map((id) => [id, true] as const)]) })}
        >
          What if
        </Button>
      )}
    </li>
  );
}

/** The effort of several mitigations, as far as it is known. */
function effortInWords(efforts: readonly (number | undefined)[]): string {
  const known = efforts.filter((effort) => effort !== undefined);
  if (known.length === 0) return ', effort not known';
  const sum = known.reduce((total, effort) => total + effort, 0).toLocaleString('en');
  const least = known.length < efforts.length ? 'at least ' : '';
  return `, ${least}${sum} person-${sum === '1' ? 'day' : 'days'}`;
}
