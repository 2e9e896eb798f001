import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Reach } from '../core/analysis/fromHere';
import type { AnswerOf, Kind, MoreOf } from '../core/analysis/questions/table';
import type { Reason } from '../core/analysis/reasons';
import type { Verdict } from '../core/analysis/verdicts';
import { type Answered, questionName } from '../editor/analyst';
import type { Scenario } from '../editor/scenario';
import { reachFromHere, reasonsOf, verdictsOf } from '../editor/subject';
import { analystOf } from './analyst';
import { useApp, useEditor } from './useEditor';

/** The answer to a question about the newest document, asked for as long as the component stands and `wanted` holds. */
export function useAnswer<K extends Kind>(kind: K, more: MoreOf<K>, wanted = true): Answered<AnswerOf<K>> {
  const analyst = analystOf(useApp().editor);
  const name = questionName(kind, more);
  const asked = useRef(more);
  asked.current = more;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name tells one question from another
  useEffect(() => (wanted ? analyst.want(kind, asked.current) : undefined), [analyst, name, wanted]);
  return useSyncExternalStore(analyst.subscribe, () => analyst.read(kind, more));
}

/** What is supposed, and how to suppose something else. */
export function useScenario(): readonly [Scenario, (change: Partial<Scenario>) => void] {
  const { editor } = useApp();
  const scenario = useEditor((state) => state.scenario);
  return [scenario, (change) => editor.suppose({ ...editor.store.getState().scenario, ...change })];
}

/** The verdict of a node under the scenario; none for notes. */
export const useVerdict = (id: string): Verdict | undefined =>
  useEditor((state) => verdictsOf(state).get(id));

/** Why a node is open or closed; none for notes. */
export function useReason(id: string): Reason | undefined {
  const answer = useAnswer('onAttackSets', undefined);
  const participation = answer.state === 'answered' ? answer.answer : undefined;
  return useEditor((state) => reasonsOf(state, participation).get(id));
}

/** How far a node is from what the attacker has; none when they have nothing. */
export const useReach = (id: string): Reach | undefined =>
  useEditor((state) => reachFromHere(state)?.get(id));
