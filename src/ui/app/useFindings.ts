import { useDeferredValue } from 'react';
import { type Finding, findings } from '../../core/tree/findings';
import { useEditor } from '../useEditor';

/** What deserves a look in the open document; on a large one it may come a moment after the edit. */
export function useFindings(): readonly Finding[] {
  return findings(useDeferredValue(useEditor((editor) => editor.history.present)));
}
