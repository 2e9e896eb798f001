import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Asked } from './Asked';
import { MitigationList } from './MitigationList';
import { OneAttack } from './OneAttack';
import { Stopped } from './Stopped';

/** The single mitigation that cuts most of the remaining attack sets, and what stays open with it. */
export function NextBest({ about }: { about: AboutGoal }) {
  return (
    <Asked kind="nextBest" more={about}>
      {(best) => {
        if (best === undefined) return <Stopped certain="the verdict, and what is in all closing sets." />;
        if (best === null) return <p>No single further mitigation cuts any of the remaining attacks.</p>;
        return (
          <>
            <div>
              <p className="field-label">Best next one</p>
              <MitigationList label="Best next mitigation" ids={[best.mitigation]} />
              <p className="remark">
                {best.open
                  ? `Cuts ${best.cut.toLocaleString('en')} of ${best.of.toLocaleString('en')} attack sets.`
                  : `Cuts all ${best.of.toLocaleString('en')} attack sets: it closes the goal.`}
              </p>
            </div>
            {best.open && <OneAttack title="Open even then" goal={about.goal} leaves={best.open} />}
          </>
        );
      }}
    </Asked>
  );
}
