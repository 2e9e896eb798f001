import { type Analyst, createAnalyst } from '../editor/analyst';
import type { Editor } from '../editor/editor';
import { createAnalysisClient } from '../platform/analysisClient';

const known = new WeakMap<Editor, Analyst>();

/** The one analyst of an editor. Made when the first view wants to know something, so that the start page loads none of it. */
export function analystOf(editor: Editor): Analyst {
  const before = known.get(editor);
  if (before) return before;
  const analyst = createAnalyst(editor, createAnalysisClient());
  known.set(editor, analyst);
  return analyst;
}
