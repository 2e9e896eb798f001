import { useMemo } from 'react';
import { inForce } from '../../core/analysis/lens';
import { litAttack } from '../../editor/attackInQuestion';
import { goalsOf, reachFromHere, verdictsOf } from '../../editor/subject';
import { useAnswer } from '../useAnalysis';
import { useEditor } from '../useEditor';
import type { Meaning } from './scene/standing';

/** What the newest document means under the scenario at hand. */
export function useMeaning(): Meaning {
  const { tree, scenario, verdicts, reach, attack } = useEditor((state) => ({
    tree: state.history.present,
    scenario: state.scenario,
    verdicts: verdictsOf(state),
    reach: reachFromHere(state),
    attack: litAttack(state),
  }));
  const goals = useEditor((state) => goalsOf(state).map(({ id }) => id));
  const answer = useAnswer('onAttackSets', undefined);
  // What faded a moment ago may stay so until the answer comes, lest the canvas flickers with every key.
  const recent = answer.state === 'asking' && !answer.long ? answer.before : undefined;
  const participation = answer.state === 'answered' ? answer.answer : recent;
  return useMemo(
    () => ({
      goals: new Set(goals),
      verdicts,
      participation,
      has: scenario.has,
      reach,
      inForce: new Set(inForce(tree, scenario).map(({ id }) => id)),
      whatIf: scenario.whatIf,
      attack,
    }),
    [goals, verdicts, participation, scenario, reach, attack, tree],
  );
}
