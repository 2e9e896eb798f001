import { outlinePath } from '../../../core/layout/outline';
import { STATUS_WORDS } from '../../../core/layout/shield';
import { statusMarks } from '../../../core/render/symbols';
import { STATUSES } from '../../../core/tree/tree';
import { IconButton } from '../../kit/IconButton';
import { VerdictPill } from '../../kit/VerdictPill';
import { useApp, useEditor, usePage } from '../../useEditor';
import { Marks } from '../draw/Marks';
import { colourEntries, type LegendEntry, shapeEntries } from './legendEntries';
import { WorkshopLegend } from './WorkshopLegend';
import './Legend.css';

/** What shapes, colours and symbols stand for. */
export function Legend() {
  const { page } = useApp();
  const colourBy = usePage((state) => state.colourBy);
  const tree = useEditor((state) => state.history.present);
  const colours = colourEntries(tree, colourBy);
  return (
    <section className="legend" aria-labelledby="legend-title">
      <header>
        <h2 id="legend-title">Legend</h2>
        <IconButton icon="close" label="Close the legend" onClick={() => page.setState({ legend: false })} />
      </header>
      {colours.length > 0 && <Entries title={colourBy === 'stage' ? 'Stage' : 'Layer'} entries={colours} />}
      <Entries title="Shape" entries={shapeEntries(colourBy)} />
      <h3>Verdict</h3>
      <ul>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictPill verdict={verdict} />
          </li>
        ))}
        <li className="legend-words">Paler: on no remaining attack</li>
      </ul>
      <WorkshopLegend tree={tree} />
      <h3>Mitigation</h3>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <svg width={30} height={14} viewBox="-15 -7 30 14" aria-hidden="true">
              <Marks marks={statusMarks(status, { x: 0, y: 0 }, 'mitigation-ink', 'surface')} />
            </svg>
            {STATUS_WORDS[status]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly LegendEntry[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {entries.map(({ words, shape, colours }) => (
          <li key={words}>
            <svg width={30} height={19} viewBox="0 0 120 76" aria-hidden="true">
              <path
                d={outlinePath(shape, SAMPLE)}
                fill={`var(--${colours.fill})`}
                stroke={`var(--${colours.line})`}
                vectorEffect="non-scaling-stroke"
                strokeWidth={1.2}
              />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}

const VERDICTS = ['open', 'weakened', 'closed'] as const;

const SAMPLE = { x: 3, y: 3, width: 114, height: 70 };
