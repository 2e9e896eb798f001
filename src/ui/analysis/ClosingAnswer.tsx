import type { ClosingBase, Closings } from '../../core/analysis/questions/closings';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { useEditor } from '../useEditor';
import { ClosingList } from './ClosingList';
import { MitigationList } from './MitigationList';
import { OneAttack } from './OneAttack';
import { Stopped } from './Stopped';

interface ClosingAnswerProps {
  about: AboutGoal;
  base: ClosingBase;
  order: 'size' | 'effort';
  closings: Closings;
}

/** How many closing sets there are, what is in all of them, and each; or the attack that none of the mitigations stops. */
export function ClosingAnswer({ about, base, order, closings }: ClosingAnswerProps) {
  const { counts, inAll, untouched } = closings;
  const supposed = useEditor((state) => state.scenario.whatIf.size > 0);
  if (counts?.total === 0n)
    return (
      <>
        <p>Nothing listed closes it: all mitigations together leave an attack open.</p>
        {untouched && <OneAttack title="No mitigation stops" goal={about.goal} leaves={untouched} />}
      </>
    );
  if (counts?.bySize.has(0))
    return (
      <p>
        {base === 'today'
          ? `Nothing is missing: it is closed by what is in force today${supposed ? ', with what is supposed' : ''}.`
          : 'Nothing is needed: it is closed without any mitigation.'}
      </p>
    );
  return (
    <>
      {counts ? (
        <p>
          <strong className="figure">{counts.total.toLocaleString('en')}</strong>{' '}
          {counts.total === 1n ? 'closing set' : 'closing sets'}
          {base === 'today' && ' of what is still missing'}
        </p>
      ) : (
        <Stopped certain="every closing set that is listed, and what is in all of them." />
      )}
      {inAll.length > 0 && (
        <div>
          <p className="field-label">In all of them</p>
          <MitigationList label="In all closing sets" ids={inAll} />
        </div>
      )}
      <ClosingList
        key={`${about.goal} ${base} ${order} ${about.withinScope}`}
        about={about}
        base={base}
        order={order}
      />
    </>
  );
}
