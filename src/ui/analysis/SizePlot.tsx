/** How many attack sets there are of each size, as bars; the figures are said, too. */
export function SizePlot({ bySize }: { bySize: ReadonlyMap<number, bigint> }) {
  const most = [...bySize.values()].reduce((a, b) => (a > b ? a : b), 1n);
  const roomy = bySize.size <= 7;
  return (
    <figure className="size-figure">
      <ul className="size-plot" aria-label="Attack sets by size">
        {[...bySize].map(([size, many]) => (
          <li key={size} title={inWords(size, many)}>
            <span className="unseen">{inWords(size, many)}</span>
            <span className="size-count" aria-hidden>
              {roomy ? SHORT.format(many) : ''}
            </span>
            {/* Out of a thousand, because big integers do not divide into fractions. */}
            <svg aria-hidden className="size-bar" viewBox="0 0 1 1000" preserveAspectRatio="none">
              <rect width="1" y={1000 - heightOf(many, most)} height={heightOf(many, most)} />
            </svg>
            <span className="size-label" aria-hidden>
              {size}
            </span>
          </li>
        ))}
      </ul>
      <figcaption className="remark">by number of leaves</figcaption>
    </figure>
  );
}

const inWords = (size: number, many: bigint): string =>
  `${many.toLocaleString('en')} of ${size} ${size === 1 ? 'leaf' : 'leaves'}`;

const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

const heightOf = (many: bigint, most: bigint): number => Math.max(30, Number((1000n * many) / most));
