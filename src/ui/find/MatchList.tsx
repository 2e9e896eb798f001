import { plain } from '../../core/tree/quoted';
import type { Match } from '../../core/tree/search';
import type { Thing } from '../../core/tree/things';
import { EmptyState } from '../kit/EmptyState';
import { Marked } from '../kit/Marked';
import { Lines } from './Lines';
import { KIND_ICONS } from './sections';

interface MatchListProps {
  matches: readonly Match[];
  words: readonly string[];
  reveal: (id: string) => void;
}

/** What was found, each line with the words marked and the place where they stand. */
export function MatchList({ matches, words, reveal }: MatchListProps) {
  if (matches.length === 0)
    return (
      <EmptyState icon="search">
        Nothing in the tree is what you look for. Try fewer words, or fewer filters.
      </EmptyState>
    );
  return (
    <Lines
      label="Found"
      reveal={reveal}
      lines={matches.map(({ thing, where }) => ({
        id: thing.id,
        icon: iconOf(thing),
        label: <Marked text={thing.label} words={words} />,
        ...(where && {
          remark: (
            <>
              {where.field}: <Marked text={around(where.text, words)} words={words} />
            </>
          ),
        }),
      }))}
    />
  );
}

const iconOf = ({ type, facets }: Thing) =>
  type === 'mitigation'
    ? 'shield'
    : type === 'group'
      ? 'group'
      : KIND_ICONS[facets.kind as keyof typeof KIND_ICONS];

/** As much of a long text as tells where the words stand. */
function around(text: string, words: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ');
  const lower = line.toLowerCase();
  const at = Math.min(...words.map((word) => lower.indexOf(word)).filter((place) => place >= 0), line.length);
  const from = at > LEAD && at < line.length ? line.lastIndexOf(' ', at - LEAD) + 1 : 0;
  return `${from > 0 ? '…' : ''}${plain(line.slice(from), LENGTH)}`;
}

const LEAD = 24;
const LENGTH = 90;
