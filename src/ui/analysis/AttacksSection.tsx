import { ATTACK_ORDERS, type AttackOrder } from '../../core/analysis/attackOrders';
import type { Counts } from '../../core/analysis/diagrams/counts';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Select } from '../kit/Select';
import { Asked } from './Asked';
import { AttackList } from './AttackList';
import { OneAttack } from './OneAttack';
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
  return (
    <Question title="Which attacks remain?">
      <Asked kind="attackCounts" more={about}>
        {(counts) => {
          if (counts?.total === 0n)
            return <p>None: {about.withinScope ? 'within scope, ' : ''}nothing reaches the goal.</p>;
          return counts ? <Counted about={about} counts={counts} /> : <Uncounted about={about} />;
        }}
      </Asked>
    </Question>
  );
}

function Counted({ about, counts: { total, bySize } }: { about: AboutGoal; counts: Counts }) {
  const [{ attackOrder }, choose] = useChoices();
  return (
    <>
      <p>
        <strong className="figure">{total.toLocaleString('en')}</strong>{' '}
        {total === 1n ? 'minimal attack set' : 'minimal attack sets'}, exactly
      </p>
      <SizePlot bySize={bySize} />
      <Select
        label="In order of"
        unseenLabel
        value={attackOrder}
        choices={ATTACK_ORDERS.map((order) => ({ value: order, label: ORDERS[order] }))}
        onChange={(order) => choose({ attackOrder: order })}
      />
      <AttackList key={`${about.goal} ${attackOrder}`} about={about} order={attackOrder} total={total} />
    </>
  );
}

/** There are too many to count; the small ones are certain all the same, or else one of them. */
function Uncounted({ about }: { about: AboutGoal }) {
  return (
    <Asked kind="smallAttacks" more={about}>
      {({ upTo, counts }) =>
        counts.total > 0n ? (
          <>
            <Stopped
              certain={`the verdict, the choke points, and all attacks of up to ${upTo === 1 ? 'one leaf' : `${upTo} leaves`}.`}
            />
            <p>
              At least <strong className="figure">{counts.total.toLocaleString('en')}</strong> minimal attack
              sets
            </p>
            <SizePlot bySize={counts.bySize} />
            <AttackList about={about} order="size" total={counts.total} />
          </>
        ) : (
          <>
            <Stopped certain="the verdict, the choke points, and this attack." />
            <Asked kind="oneAttack" more={about}>
              {(leaves) => leaves && <OneAttack title="One of them" goal={about.goal} leaves={leaves} />}
            </Asked>
          </>
        )
      }
    </Asked>
  );
}
