import type { Verdict } from '../../core/analysis/verdicts';
import { VERDICT_WORDS } from '../../core/analysis/wording';
import type { Answered } from '../../editor/analyst';
import { selectNode } from '../../editor/selection';
import { goalsOf, verdictsOf } from '../../editor/subject';
import type { CanvasView } from '../canvas/canvasView';
import { counted } from '../counts';
import { Icon } from '../kit/Icon';
import { Menu } from '../kit/Menu';
import { VERDICT_ICONS } from '../kit/VerdictPill';
import { useAnswer } from '../useAnalysis';
import { useApp, useEditor } from '../useEditor';

/** How many goals are open, and the way to each. */
export function StatusVerdict({ view }: { view: CanvasView }) {
  const { editor } = useApp();
  const goals = useEditor(goalsOf);
  const verdicts = useEditor(verdictsOf);
  const attacks = useAnswer('onAttackSets', undefined);
  if (goals.length === 0) return null;
  const verdictOf = (id: string) => verdicts.get(id) ?? 'open';
  const worst = WORST_FIRST.find((verdict) => goals.some(({ id }) => verdictOf(id) === verdict)) ?? 'closed';
  const remark = remarkOn(attacks);
  return (
    <>
      <Menu
        entries={() =>
          goals.map(({ id, label }) => ({
            label: `${VERDICT_WORDS[verdictOf(id)]} ${label}`,
            icon: VERDICT_ICONS[verdictOf(id)],
            run() {
              editor.select(selectNode(id));
              view.show('selection');
            },
          }))
        }
        trigger={
          <button type="button" className="status-button status-verdict" data-verdict={worst}>
            <Icon name={VERDICT_ICONS[worst]} size={14} />
            {summary(goals.map(({ id }) => verdictOf(id)))}
          </button>
        }
      />
      {remark && <p className="status-remark">{remark}</p>}
    </>
  );
}

/** What takes long, or could not be worked out, about everything but the verdicts, which are always exact. */
function remarkOn(attacks: Answered<unknown>): string | undefined {
  switch (attacks.state) {
    case 'asking':
      return attacks.long ? 'Working out which attacks remain …' : undefined;
    case 'answered':
      return attacks.answer === undefined ? 'Too many attacks to say what is idle' : undefined;
    case 'failed':
      return attacks.reason;
  }
}

const WORST_FIRST = ['open', 'weakened', 'closed'] as const satisfies readonly Verdict[];

/** “Goal open”, “3 goals: 1 open, 2 closed”. */
export function summary(verdicts: readonly Verdict[]): string {
  const [only] = verdicts;
  if (verdicts.length === 1 && only) return `Goal ${only}`;
  const parts = WORST_FIRST.flatMap((verdict) => {
    const many = verdicts.filter((one) => one === verdict).length;
    return many === 0 ? [] : [many === verdicts.length ? `all ${verdict}` : `${many} ${verdict}`];
  });
  return `${counted(verdicts.length, 'goal')}: ${parts.join(', ')}`;
}
