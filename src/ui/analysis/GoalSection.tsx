import { reasonInWords, VERDICT_WORDS } from '../../core/analysis/wording';
import { plain } from '../../core/tree/quoted';
import type { BranchNode } from '../../core/tree/tree';
import { goalsOf, verdictsOf } from '../../editor/subject';
import { Select } from '../kit/Select';
import { VerdictPill } from '../kit/VerdictPill';
import { useReason, useScenario } from '../useAnalysis';
import { useEditor } from '../useEditor';
import { circumstancesInWords } from './circumstances';

/** The goal in question, its verdict, and why. */
export function GoalSection({ goal }: { goal: BranchNode }) {
  const goals = useEditor(goalsOf);
  const verdicts = useEditor(verdictsOf);
  const [scenario, suppose] = useScenario();
  const reason = useReason(goal.id);
  const verdict = reason?.verdict ?? 'open';
  const kind = goal.kind === 'goal' ? 'Goal' : 'Root';
  return (
    <div className="goal-section">
      {goals.length > 1 ? (
        <Select
          label={kind}
          value={goal.id}
          choices={goals.map(({ id, label }) => ({
            value: id,
            label: `${VERDICT_WORDS[verdicts.get(id) ?? 'open']} ${plain(label, 500)}`,
          }))}
          onChange={(id) => suppose({ goal: id, attack: undefined })}
        />
      ) : (
        <p className="goal-name">{plain(goal.label, 500)}</p>
      )}
      <p className="goal-verdict">
        <VerdictPill verdict={verdict} />
        {reason && <span>{reasonInWords(reason)}</span>}
      </p>
      <p className="remark">{circumstancesInWords(scenario)}</p>
    </div>
  );
}
