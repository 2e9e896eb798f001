import { useMemo } from 'react';
import { type Match, search, wordsIn } from '../core/tree/search';
import { useEditor, usePage } from './useEditor';

/** What the search finds in the document as it is now, in document order. */
export function useMatches(): readonly Match[] {
  const tree = useEditor((state) => state.history.present);
  const { text, filters } = usePage((state) => state.find);
  return useMemo(() => search(tree, { text, filters }), [tree, text, filters]);
}

/** What is to be marked of it: the ids of what was found, and the words that were looked for. */
export interface Found {
  readonly ids: ReadonlySet<string>;
  readonly words: readonly string[];
}

export function useFound(): Found {
  const matches = useMatches();
  const { marks, text } = usePage((state) => state.find);
  return useMemo(
    () =>
      marks ? { ids: new Set(matches.map(({ thing }) => thing.id)), words: wordsIn(text) } : NOTHING_FOUND,
    [matches, marks, text],
  );
}

const NOTHING_FOUND: Found = { ids: new Set(), words: [] };
