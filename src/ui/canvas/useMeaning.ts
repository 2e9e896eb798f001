import { useMemo } from 'react';
import { inForce } from '../../core/analysis/lens';
import { litAttack } from '../../editor/attackInQuestion';
import { goalInQuestion, goalsOf, reachFromHere, verdictsOf } from '../../editor/subject';
import { useAnswer } from '../useAnalysis';
import { useEditor } from '../useEditor';
import type { FromHere, Meaning } from './scene/standing';

/** What the newest document means under the scenario at hand. */
export function useMeaning(): Meaning {
  const { tree, scenario, verdicts, attack } = useEditor((state) => ({
    tree: state.history.present,
    scenario: state.scenario,
    verdicts: verdictsOf(state),
    attack: litAttack(state),
  }));
  const fromHere = useFromHere();
  const goals = useEditor((state) => goalsOf(state).map(({ id }) => id));
  const drawn = useEditor(({ placement }) => placement !== undefined);
  // Until there is something that could fade, the drawing has the processor to itself.
  const answer = useAnswer('onAttackSets', undefined, drawn);
  // What faded a moment ago may stay so until the answer comes, lest the canvas flickers with every key.
  const recent = answer.state === 'asking' && !answer.long ? answer.before : undefined;
  const participation = answer.state === 'answered' ? answer.answer : recent;
  return useMemo(
    () => ({
      goals: new Set(goals),
      verdicts,
      participation,
      has: scenario.has,
      fromHere,
      inForce: new Set(inForce(tree, scenario).map(({ id }) => id)),
      whatIf: scenario.whatIf,
      attack,
    }),
    [goals, verdicts, participation, scenario, fromHere, attack, tree],
  );
}

/** What the attacker reaches with what they have; nothing as long as that is nothing. */
function useFromHere(): FromHere | undefined {
  const reach = useEditor(reachFromHere);
  const goal = useEditor((state) => goalInQuestion(state)?.id);
  const answer = useAnswer('fromHere', undefined, reach !== undefined);
  return useMemo(() => {
    if (!reach) return undefined;
    const known = answer.state === 'answered' ? answer.answer : [];
    const missing = new Map(known.flatMap((one) => (one.missing ? [[one.goal, one.missing] as const] : [])));
    return { reach, missing, goal };
  }, [reach, goal, answer]);
}
