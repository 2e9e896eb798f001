import { useEffect, useRef, useState } from 'react';
import type { Verdict } from '../../core/analysis/verdicts';
import { quoted } from '../../core/tree/quoted';
import type { BranchNode } from '../../core/tree/tree';
import { goalsOf, verdictsOf } from '../../editor/subject';
import { useEditor, useWorkspace } from '../useEditor';

/** So much quiet comes before news, so that a quick succession of changes is said once, in milliseconds. */
const QUIET = 500;

/** Says to screen readers when the verdict of a goal has become another one; of nothing else, and not of a new document. */
export function VerdictNews() {
  const goals = useEditor(goalsOf);
  const verdicts = useEditor(verdictsOf);
  const key = useWorkspace((workspace) => workspace.key);
  const said = useRef<{ readonly key: string | undefined; readonly verdicts: ReadonlyMap<string, Verdict> }>(
    undefined,
  );
  const [news, setNews] = useState('');
  useEffect(() => {
    const tell = () => {
      const before = said.current;
      said.current = { key, verdicts };
      if (before?.key === key) setNews(newsOf(goals, before?.verdicts, verdicts));
    };
    if (said.current?.key !== key) {
      tell();
      setNews('');
      return;
    }
    const timer = setTimeout(tell, QUIET);
    return () => clearTimeout(timer);
  }, [key, goals, verdicts]);
  return (
    <p className="unseen" role="status">
      {news}
    </p>
  );
}

/** “Goal “Malicious code” is closed now.” */
export function newsOf(
  goals: readonly BranchNode[],
  before: ReadonlyMap<string, Verdict> | undefined,
  now: ReadonlyMap<string, Verdict>,
): string {
  const changed = goals.filter(({ id }) => before?.has(id) && before.get(id) !== now.get(id));
  const sentences = changed
    .slice(0, MOST)
    .map(({ id, label }) => `Goal ${quoted(label)} is ${now.get(id)} now.`);
  const more = changed.length - sentences.length;
  return [...sentences, ...(more > 0 ? [`${more} more goals have another verdict now.`] : [])].join(' ');
}

const MOST = 3;
