import { reasonInWords } from '../../core/analysis/wording';
import type { BranchNode } from '../../core/tree/tree';
import { LENS_WORDS } from '../../editor/commands/suppose';
import { VerdictPill } from '../kit/VerdictPill';
import { useReason } from '../useAnalysis';
import { useEditor } from '../useEditor';
import { Section } from './Panel';

/** Whether an attacker gets to the node under the lens, and why. */
export function VerdictSection({ node }: { node: BranchNode }) {
  const reason = useReason(node.id);
  const { lens, whatIf } = useEditor((state) => state.scenario);
  if (!reason) return null;
  return (
    <Section title="Verdict">
      <p className="verdict-line">
        <VerdictPill verdict={reason.verdict} />
        <span>{reasonInWords(reason)}</span>
      </p>
      <p className="inspector-remark">
        Lens: {LENS_WORDS[lens].toLowerCase()}
        {whatIf.size > 0 && ', and what is supposed'}
      </p>
    </Section>
  );
}
