import { type AttackPath, attackPath } from '../core/analysis/attackPath';
import { attackFormula } from '../core/analysis/formulas';
import { inForce, isFull } from '../core/analysis/lens';
import type { Subject } from '../core/analysis/subject';
import type { EditorState } from './editor';
import { once, remembered } from './remembered';
import { goalInQuestion, subjectOf } from './subject';

/** What an attack runs through under a scenario; no node at all when it does not reach the goal. In time linear in the tree. */
export const pathOf = ({ tree, question }: Subject, goal: string, leaves: readonly string[]): AttackPath =>
  attackPath({ tree, formula: formulaOf(tree)(question) }, goal, leaves);

const formulaOf = once((tree: Subject['tree']) =>
  once((question: Subject['question']) =>
    attackFormula(tree, { leaves: 'chosen', blocking: inForce(tree, question).filter(isFull) }),
  ),
);

/** What the attack that is lit up runs through; nothing when none is, or when it no longer reaches the goal. */
export function litPath(state: Pick<EditorState, 'history' | 'scenario'>): AttackPath | undefined {
  const { attack } = state.scenario;
  const goal = goalInQuestion(state);
  if (!attack || !goal) return undefined;
  const path = pathOnce(subjectOf(state), attack)(goal.id);
  return path.nodes.size > 0 ? path : undefined;
}

const pathOnce = remembered((subject: Subject, attack: readonly string[]) => {
  const paths = new Map<string, AttackPath>();
  return (goal: string): AttackPath => {
    const path = paths.get(goal) ?? pathOf(subject, goal, attack);
    paths.set(goal, path);
    return path;
  };
});
