import type { Mark } from '../../../core/render/marks';
import type { Token } from '../../../core/render/palette';

/** Marks as elements of the page: the same picture as an exported one, in the colours of the theme. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: marks are drawn over one another, so their place is their identity
  return marks.map((mark, place) => <MarkShape key={place} mark={mark} />);
}

/** One mark; `className` lets a style sheet paint it otherwise. */
export function MarkShape({ mark, className }: { mark: Mark; className?: string }) {
  switch (mark.type) {
    case 'path':
      return <path className={className} d={mark.d} {...paintOf(mark)} />;
    case 'rect':
      return (
        <rect
          className={className}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          {...paintOf(mark)}
        />
      );
    case 'circle':
      return <circle className={className} cx={mark.x} cy={mark.y} r={mark.radius} {...paintOf(mark)} />;
    case 'text':
      return (
        <text
          className={className}
          x={mark.x}
          y={mark.baseline}
          fontSize={mark.size}
          fontWeight={mark.weight}
          textAnchor={mark.anchor}
          letterSpacing={mark.spacing}
          fill={colour(mark.fill)}
        >
          {mark.text}
        </text>
      );
  }
}

/** The pattern that `Hatching` defines for a token. */
const hatchId = (token: Token): string => `hatch-${token}`;

/** What marks with a `hatch` in this token are filled with; it stands in the same drawing. */
export function Hatching({ token }: { token: Token }) {
  return (
    <pattern id={hatchId(token)} width={8} height={8} patternUnits="userSpaceOnUse">
      <path d="M-2 2L2-2M0 8L8 0M6 10L10 6" stroke={colour(token)} strokeWidth={1.2} />
    </pattern>
  );
}

function paintOf(mark: Exclude<Mark, { type: 'text' }>) {
  const fill = mark.hatch ? `url(#${hatchId(mark.hatch)})` : mark.fill ? colour(mark.fill) : 'none';
  return {
    fill,
    stroke: mark.stroke && colour(mark.stroke),
    strokeWidth: mark.strokeWidth,
    strokeDasharray: mark.dash,
    strokeLinejoin: 'round' as const,
    strokeLinecap: 'round' as const,
  };
}

const colour = (token: Token): string => `var(--${token})`;
