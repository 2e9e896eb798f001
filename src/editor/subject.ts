import { askedAbout } from '../core/analysis/asked';
import { expand } from '../core/analysis/expand';
import { type Reach, reachOf } from '../core/analysis/fromHere';
import type { Participation } from '../core/analysis/participation';
import { type Reason, reasons } from '../core/analysis/reasons';
import type { Subject } from '../core/analysis/subject';
import { type Verdict, verdicts } from '../core/analysis/verdicts';
import type { AttackTree, BranchNode } from '../core/tree/tree';
import type { EditorState } from './editor';
import { once, remembered } from './remembered';
import type { Scenario } from './scenario';

/**
 * What the tree at hand means under the scenario at hand. All of it is derived from the newest document in time linear in
 * the tree, so that it is never about an older one; what takes longer is asked of the analyst.
 */
type Asked = Pick<EditorState, 'history' | 'scenario'>;

/** What is asked about now: one object for as long as neither the document nor the scenario changes. */
export const subjectOf = ({ history: { present }, scenario }: Asked): Subject => subject(present, scenario);

const subject = remembered((tree: AttackTree, scenario: Scenario): Subject => {
  const { expandedBy, lens, whatIf, has } = scenario;
  const expansion = expandedBy && expand(tree, (id) => expandedBy.get(id)?.tree);
  return {
    tree: expansion?.tree ?? tree,
    about: (expansion?.about ?? askedAbout(tree)).map(({ id }) => id),
    question: { lens, whatIf },
    has,
  };
});

/** The goals, or else the roots, in document order. */
export const goalsOf = ({ history }: Asked): readonly BranchNode[] => askedAbout(history.present);

/** The goal that the panel is about. */
export function goalInQuestion(state: Asked): BranchNode | undefined {
  const goals = goalsOf(state);
  return goals.find(({ id }) => id === state.scenario.goal) ?? goals[0];
}

/** The verdict of every branch node; exact. */
export const verdictsOf = (state: Asked): ReadonlyMap<string, Verdict> => verdictsUnder(subjectOf(state));

const verdictsUnder = once(({ tree, question }: Subject) => verdicts(tree, question));

/** The reason of every branch node; it can only tell who is idle from the participation of the same subject. */
export const reasonsOf = (
  state: Asked,
  participation: Participation | undefined,
): ReadonlyMap<string, Reason> => {
  const asked = subjectOf(state);
  return participation ? reasonsWith(asked, participation) : reasonsAlone(asked);
};

const reasonsWith = remembered((asked: Subject, participation: Participation) =>
  reasons(asked.tree, asked.question, verdictsUnder(asked), participation),
);
const reasonsAlone = once((asked: Subject) =>
  reasons(asked.tree, asked.question, verdictsUnder(asked), undefined),
);

/** How far every branch node is from what the attacker has; nothing when that is nothing. */
export const reachFromHere = (state: Asked): ReadonlyMap<string, Reach> | undefined =>
  state.scenario.has.size === 0 ? undefined : reachUnder(subjectOf(state));

const reachUnder = once(({ tree, question, has }: Subject) => reachOf(tree, question, has));
