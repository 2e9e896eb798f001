import type { AnalysisChoices } from '../page';
import { useApp, usePage } from '../useEditor';

/** How the analysis is looked at, and how to look at it another way. */
export function useChoices(): readonly [AnalysisChoices, (change: Partial<AnalysisChoices>) => void] {
  const { page } = useApp();
  const choices = usePage((state) => state.analysis);
  return [choices, (change) => page.setState(({ analysis }) => ({ analysis: { ...analysis, ...change } }))];
}
