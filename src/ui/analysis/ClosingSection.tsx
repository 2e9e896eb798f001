import { CLOSING_BASES } from '../../core/analysis/questions/closings';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useVerdict } from '../useAnalysis';
import { Asked } from './Asked';
import { ClosingAnswer } from './ClosingAnswer';
import { NextBest } from './NextBest';
import { Question } from './Question';
import { useChoices } from './useChoices';
import { useNames } from './useNames';

const BASES = { today: 'From today', nothing: 'By themselves' } as const;

/** Which mitigations close a goal, and which one to take first. */
export function ClosingSection({ about }: { about: AboutGoal }) {
  const [{ closingBase, closingOrder }, choose] = useChoices();
  const verdict = useVerdict(about.goal);
  const hasNone = useNames().tree.mitigations.length === 0;
  if (hasNone)
    return (
      <Question title="What closes it?">
        <p>The tree has no mitigations yet: select a node and add one with M.</p>
      </Question>
    );
  return (
    <Question title="What closes it?">
      {verdict !== 'closed' && <NextBest about={about} />}
      <Segmented
        label="Closing sets, counted"
        value={closingBase}
        choices={CLOSING_BASES.map((base) => ({ value: base, label: BASES[base] }))}
        onChange={(base) => choose({ closingBase: base })}
      />
      <Select
        label="In order of"
        unseenLabel
        value={closingOrder}
        choices={[
          { value: 'size', label: 'Fewest mitigations first' },
          { value: 'effort', label: 'Least effort first' },
        ]}
        onChange={(order) => choose({ closingOrder: order })}
      />
      <Asked kind="closings" more={{ ...about, base: closingBase }}>
        {(closings) => (
          <ClosingAnswer about={about} base={closingBase} order={closingOrder} closings={closings} />
        )}
      </Asked>
    </Question>
  );
}
