import type { Approach } from '../../core/tree/tree';

/** An OR gate, a rounded step and a goal, small: solid where one starts, dashed where it goes from there. */
export function BeginningDiagram({ approach }: { approach: Approach }) {
  const down = approach === 'scenario-based';
  const solid = 'diagram-solid';
  const open = 'diagram-open';
  return (
    <svg className="diagram" viewBox="0 0 168 104" aria-hidden="true">
      <path className={`diagram-edge ${open}`} d="M84 34V50M30 72V50H138V72M84 50V72" />
      <path
        className={down ? `diagram-goal ${solid}` : open}
        d="M60 18Q70 8 84 5Q98 8 108 18V36Q84 31 60 36Z"
      />
      {[30, 84, 138].map((x) => (
        <rect
          key={x}
          className={!down && x !== 138 ? `diagram-step ${solid}` : open}
          x={x - 22}
          y={72}
          width={44}
          height={24}
          rx={6}
        />
      ))}
      <path
        className="diagram-way"
        d={down ? 'M154 22V52M149 47L154 53L159 47' : 'M154 52V22M149 27L154 21L159 27'}
      />
    </svg>
  );
}
