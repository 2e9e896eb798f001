import type { FromHere as Answer, Reach } from '../../core/analysis/fromHere';
import { graphOf } from '../../core/tree/graph';
import { selectNode } from '../../editor/selection';
import { reachFromHere, subjectOf } from '../../editor/subject';
import { Icon } from '../kit/Icon';
import type { Glyph } from '../kit/icons';
import { useAnswer } from '../useAnalysis';
import { useApp, useEditor } from '../useEditor';
import './FromHere.css';

/** Which goals the attacker reaches with what they already have, and the fewest leaves that are missing for the others. */
export function FromHere() {
  const { editor } = useApp();
  const answer = useAnswer('fromHere', undefined);
  const { tree, about } = useEditor(subjectOf);
  const reach = useEditor(reachFromHere);
  if (!reach) return null;
  const { byId } = graphOf(tree);
  const missing = new Map(answer.state === 'answered' ? answer.answer.map((one) => [one.goal, one]) : []);
  const goals = about
    .map((id) => ({ id, reach: reach.get(id) ?? 'out-of-reach', missing: missing.get(id)?.missing }))
    .sort((one, other) => farOf(one) - farOf(other));
  /** Selects a goal, and lets the canvas show what is missing for it. */
  const take = (goal: string) => {
    editor.suppose({ ...editor.store.getState().scenario, goal });
    editor.select(selectNode(goal));
  };
  return (
    <ul className="from-here" aria-label="Goals from here">
      {goals.map((goal) => (
        <li key={goal.id} data-reach={goal.reach}>
          <Icon name={ICONS[goal.reach]} size={14} />
          <button type="button" className="from-here-goal" onClick={() => take(goal.id)}>
            {byId.get(goal.id)?.label}
          </button>
          <span className="from-here-state">{stateOf(goal, answer.state === 'asking')}</span>
          {goal.missing && (
            <ul aria-label="Missing">
              {goal.missing.map((leaf) => (
                <li key={leaf}>
                  <button
                    type="button"
                    className="from-here-leaf"
                    // A leaf of another document is not on this canvas.
                    disabled={!graphOf(editor.tree()).byId.has(leaf)}
                    onClick={() => editor.select(selectNode(leaf))}
                  >
                    {byId.get(leaf)?.label ?? leaf}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

const ICONS = {
  reached: 'flag',
  'within-reach': 'circle-dashed',
  'out-of-reach': 'lock',
} as const satisfies Record<Reach, Glyph>;

type Goal = Pick<Answer, 'reach' | 'missing'>;

/** Those that are reached first, then those for which little is missing. */
const farOf = ({ reach, missing }: Goal): number => {
  if (reach === 'reached') return 0;
  return reach === 'out-of-reach' ? Number.MAX_SAFE_INTEGER : (missing?.length ?? 1_000_000);
};

function stateOf({ reach, missing }: Goal, asking: boolean): string {
  if (reach === 'reached') return 'reached';
  if (reach === 'out-of-reach') return 'out of reach: every way is closed';
  if (missing) return missing.length === 1 ? 'one leaf missing' : `${missing.length} leaves missing`;
  return asking ? 'within reach …' : 'within reach; too large to say what is missing';
}
