import { type AttackPath, attackPath } from '../core/analysis/attackPath';
import { attackFormula } from '../core/analysis/formulas';
import { inForce, isFull } from '../core/analysis/lens';
import { story } from '../core/analysis/story';
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

/** An attack as the canvas shows it. */
export interface LitAttack extends AttackPath {
  /** The number of every node on it in its story. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The attack that is lit up; nothing when none is, or when it no longer reaches the goal. */
export function litAttack(state: Pick<EditorState, 'history' | 'scenario'>): LitAttack | undefined {
  const { attack } = state.scenario;
  const goal = goalInQuestion(state);
  if (!attack || !goal) return undefined;
  const path = pathOnce(subjectOf(state), attack)(goal.id);
  return path.nodes.size > 0 ? path : undefined;
}

const pathOnce = remembered((subject: Subject, attack: readonly string[]) => {
  const paths = new Map<string, LitAttack>();
  return (goal: string): LitAttack => {
    const before = paths.get(goal);
    if (before) return before;
    const path = pathOf(subject, goal, attack);
    const numbers = new Map(
      story(subject.tree, subject.question, goal, path).map(({ node, number }) => [node.id, number]),
    );
    const lit = { ...path, numbers };
    paths.set(goal, lit);
    return lit;
  };
});
