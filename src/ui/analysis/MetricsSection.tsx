import type { Metric, Metrics } from '../../core/analysis/metrics';
import type { GoalMetrics } from '../../core/analysis/questions/goalMetrics';
import type { AboutGoal } from '../../core/analysis/scopedStudy';
import { inWords } from '../../core/tree/inWords';
import type { Attributes, Units } from '../../core/tree/tree';
import { useEditor } from '../useEditor';
import { Asked } from './Asked';
import { amountInWords, chanceInWords } from './figures';
import { NodeList } from './NodeList';
import { Question } from './Question';

interface Row {
  readonly metric: keyof Metrics;
  readonly label: string;
  readonly reads: keyof Attributes;
}

const ROWS: readonly Row[] = [
  { metric: 'minCost', label: 'Minimum cost', reads: 'cost' },
  { metric: 'minTimeSequential', label: 'Minimum time, one after another', reads: 'time' },
  { metric: 'minTimeParallel', label: 'Minimum time, all at once', reads: 'time' },
  { metric: 'minSkill', label: 'Minimum skill', reads: 'skill' },
  { metric: 'bestProbability', label: 'Best single attack succeeds', reads: 'probability' },
  { metric: 'totalProbability', label: 'Some attack succeeds', reads: 'probability' },
];

const ATTRIBUTES = ['cost', 'time', 'skill', 'probability'] as const satisfies readonly (keyof Attributes)[];

/** What attacks take: each figure exact or bounded, and which leaves have no value. */
export function MetricsSection({ about }: { about: AboutGoal }) {
  return (
    <Question title="What does it cost?">
      <Asked kind="goalMetrics" more={about}>
        {(found) => <Figures {...found} />}
      </Asked>
    </Question>
  );
}

function Figures({ metrics, unvalued }: GoalMetrics) {
  const units = useEditor((state) => state.history.present.units);
  const missing = ATTRIBUTES.filter((attribute) => (unvalued[attribute]?.length ?? 0) > 0);
  if (metrics.minCost.exact && metrics.minCost.value === null)
    return <p>Nothing reaches the goal, so there is no figure.</p>;
  return (
    <>
      <dl className="metrics">
        {ROWS.map(({ metric, label, reads }) => (
          <div key={metric} className="metric">
            <dt>{label}</dt>
            <dd>
              <span className="metric-value tabular">{valueInWords(metrics[metric], reads, units)}</span>
              <span className="remark">{metrics[metric].exact ? 'exact' : 'bounded'}</span>
            </dd>
          </div>
        ))}
      </dl>
      {missing.map((attribute) => (
        <details key={attribute} className="unvalued">
          <summary>
            {unvalued[attribute]?.length === 1 ? '1 leaf has' : `${unvalued[attribute]?.length} leaves have`}{' '}
            no {attribute}
          </summary>
          <NodeList label={`Leaves without ${attribute}`} ids={unvalued[attribute] ?? []} />
        </details>
      ))}
    </>
  );
}

function valueInWords(
  { value, exact, bounds: [low, high] }: Metric<number | string>,
  reads: keyof Attributes,
  units: Units | undefined,
): string {
  const shown = (each: number | string) => {
    if (typeof each === 'string') return inWords(each);
    return reads === 'probability' ? chanceInWords(each) : amountInWords(each, unitOf(reads, units));
  };
  if (exact) return value === null ? 'none' : shown(value);
  if (low === null) return 'not known';
  return high === null ? `at least ${shown(low)}` : `${shown(low)} to ${shown(high)}`;
}

const unitOf = (reads: keyof Attributes, units: Units | undefined): string | undefined =>
  reads === 'cost' ? units?.cost : reads === 'time' ? units?.time : undefined;
