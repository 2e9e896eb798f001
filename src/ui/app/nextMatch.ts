import type { Match } from '../../core/tree/search';
import { focusedNode, type Selection } from '../../editor/selection';

/** The match that follows what is selected, round and round; the first or the last one when no match is selected. */
export function nextMatch(matches: readonly Match[], selection: Selection, by: 1 | -1): Match | undefined {
  const here = 'id' in selection ? selection.id : focusedNode(selection);
  const at = matches.findIndex(({ thing }) => thing.id === here);
  if (at < 0) return by === 1 ? matches[0] : matches.at(-1);
  return matches[(at + by + matches.length) % matches.length];
}
