import { ATTACK_ORDERS, type AttackOrder } from '../../core/analysis/attackOrders';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Select } from '../kit/Select';
import { Asked } from './Asked';
import { AttackList } from './AttackList';
import { Question } from './Question';
import { SizePlot } from './SizePlot';
import { Stopped } from './Stopped';
import { useChoices } from './useChoices';

const ORDERS = {
  size: 'Fewest leaves first',
  cost: 'Lowest cost first',
  probability: 'Most probable first',
  skill: 'Least skill first',
  stages: 'Fewest stages first',
} as const satisfies Record<AttackOrder, string>;

/** The minimal attack sets of a goal: how many, by size, and each of them. */
export function AttacksSection({ about }: { about: AboutGoal }) {
  const [{ attackOrder }, choose] = useChoices();
  return (
    <Question title="Which attacks remain?">
      <Asked kind="attackCounts" more={about}>
        {(counts) => {
          if (counts?.total === 0n)
            return <p>None: {about.withinScope ? 'within scope, ' : ''}nothing reaches the goal.</p>;
          return (
            <>
              {counts ? (
                <>
                  <p>
                    <strong className="figure">{counts.total.toLocaleString('en')}</strong>{' '}
                    {counts.total === 1n ? 'minimal attack set' : 'minimal attack sets'}, exactly
                  </p>
                  <SizePlot bySize={counts.bySize} />
                </>
              ) : (
                <Stopped certain="the verdict, the choke points, and every attack that is listed." />
              )}
              <Select
                label="In order of"
                unseenLabel
                value={attackOrder}
                choices={ATTACK_ORDERS.map((order) => ({ value: order, label: ORDERS[order] }))}
                onChange={(order) => choose({ attackOrder: order })}
              />
              <AttackList key={`${about.goal} ${attackOrder}`} about={about} order={attackOrder} />
            </>
          );
        }}
      </Asked>
    </Question>
  );
}
