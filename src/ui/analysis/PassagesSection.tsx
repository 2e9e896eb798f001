import type { Passages } from '../../core/analysis/questions/passages';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { Asked } from './Asked';
import { MitigationList } from './MitigationList';
import { NodeList } from './NodeList';
import { Question } from './Question';

/** The choke points of an open goal; what holds a closed one closed. */
export function PassagesSection({ about }: { about: AboutGoal }) {
  return (
    <Question title="Where does it all pass?">
      <Asked kind="passages" more={about}>
        {(passages) => (passages.state === 'open' ? <Open {...passages} /> : <Closed {...passages} />)}
      </Asked>
    </Question>
  );
}

function Open({ chokePoints }: Extract<Passages, { state: 'open' }>) {
  return (
    <>
      <p>
        {chokePoints.length === 1
          ? 'Only the goal itself: no single other node, when it is blocked, closes it.'
          : 'Every remaining attack passes each of these. To block one of them closes the goal.'}
      </p>
      <NodeList label="Choke points" ids={chokePoints} />
    </>
  );
}

function Closed({ alone, depth, weakest }: Extract<Passages, { state: 'closed' }>) {
  if (depth === null) return <p>Nothing does: the goal stays closed even if every mitigation fails.</p>;
  return (
    <>
      <p>
        The goal is closed.{' '}
        {depth === undefined ? 'How deep its defence is took too long to tell.' : depthInWords(depth)}
      </p>
      {depth !== 1 && weakest.length > 0 && (
        <div>
          <p className="field-label">It re-opens if these fail together</p>
          <MitigationList label="Re-open the goal together" ids={weakest} />
        </div>
      )}
      {alone.length > 0 && (
        <div>
          <p className="field-label">It re-opens if one of these fails</p>
          <MitigationList label="Re-open the goal alone" ids={alone} />
        </div>
      )}
    </>
  );
}

const depthInWords = (depth: number): string =>
  depth === 1
    ? 'Defence in depth: 1, a single failure re-opens it.'
    : `Defence in depth: ${depth}, so many mitigations have to fail together before it re-opens.`;
