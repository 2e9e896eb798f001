import { whyNotLine } from '../../core/tree/characters';
import { inWords } from '../../core/tree/inWords';
import { type BranchNode, GATES, IMPACTS, KINDS, LAYERS, STAGES } from '../../core/tree/tree';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useNodeChange } from './changes';
import { Section } from './Panel';
import { TextRow } from './TextRow';
import { KIND_WORDS } from './words';

/** What the node is in the attack: its words, kind, gate, and where it belongs. */
export function AttackSection({ node }: { node: BranchNode }) {
  const change = useNodeChange(node.id);
  return (
    <Section title="Attack">
      <TextRow
        label="Label"
        names
        shape="wrapped"
        value={node.label}
        done={change.done}
        commit={(label) => whyNotLine(label.trim()) ?? change.type('label', label.trim())}
      />
      <Segmented
        label="Kind"
        value={node.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        onChange={change.kind}
      />
      <Segmented
        label="Gate"
        value={node.gate ?? 'none'}
        choices={[
          { value: 'none', label: 'None' },
          ...GATES.map((gate) => ({ value: gate, label: gate.toUpperCase() })),
        ]}
        onChange={(gate) => change.gate(gate === 'none' ? undefined : gate)}
      />
      <Select
        label="Stage (ATT&CK tactic)"
        value={node.stage ?? ''}
        choices={[NOT_SET, ...STAGES.map((stage) => ({ value: stage, label: inWords(stage) }))]}
        onChange={(stage) => change.set('stage', stage === '' ? undefined : stage)}
      />
      <div className="row-pair">
        <TextRow
          label="Layer"
          value={node.layer ?? ''}
          offers={LAYERS}
          done={change.done}
          commit={change.line('layer')}
        />
        <TextRow
          label="Tag"
          value={node.ref ?? ''}
          placeholder="M4"
          done={change.done}
          commit={change.line('ref')}
        />
      </div>
      {node.kind === 'goal' && (
        <Select
          label="Impact"
          value={node.impact ?? ''}
          choices={[NOT_SET, ...IMPACTS.map((impact) => ({ value: impact, label: inWords(impact) }))]}
          onChange={(impact) => change.set('impact', impact === '' ? undefined : impact)}
        />
      )}
    </Section>
  );
}

const NOT_SET = { value: '', label: 'Not set' } as const;
