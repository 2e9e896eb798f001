import { inWords } from '../../core/tree/inWords';
import { type BranchNode, EXPOSURES, GATES, KINDS, LAYERS, STAGES } from '../../core/tree/tree';
import { counted } from '../counts';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useNodesChange } from './changes';
import { inCommon, mixedLabel } from './inCommon';
import { Section } from './Panel';
import { TextRow } from './TextRow';
import { KIND_WORDS } from './words';

/** The fields that several nodes have in common; a change is one step for all of them. */
export function ManyFields({ nodes }: { nodes: readonly BranchNode[] }) {
  const change = useNodesChange(nodes.map(({ id }) => id));
  const leaves = nodes.filter(({ children }) => children.length === 0);
  const leafChange = useNodesChange(leaves.map(({ id }) => id));
  const kind = inCommon(nodes, (node) => node.kind);
  const gate = inCommon(nodes, (node) => node.gate ?? 'none');
  const stage = inCommon(nodes, (node) => node.stage ?? '');
  const exposure = inCommon(leaves, (node) => node.exposure ?? 'unknown');
  const text = (label: string, field: 'layer' | 'owner' | 'clarify') => {
    const common = inCommon(nodes, (node) => node[field] ?? '');
    return {
      label: mixedLabel(label, common),
      value: common.mixed ? '' : (common.value ?? ''),
      done: change.done,
      ...(common.mixed && { placeholder: 'Mixed' }),
    };
  };
  return (
    <Section title={`In common, of ${counted(nodes.length, 'node')}`}>
      <Segmented
        label={mixedLabel('Kind', kind)}
        value={kind.mixed ? undefined : kind.value}
        choices={KINDS.map((one) => ({ value: one, label: KIND_WORDS[one] }))}
        onChange={change.kind}
      />
      <Segmented
        label={mixedLabel('Gate', gate)}
        value={gate.mixed ? undefined : gate.value}
        choices={[
          { value: 'none', label: 'None' },
          ...GATES.map((one) => ({ value: one, label: one.toUpperCase() })),
        ]}
        onChange={(one) => change.gate(one === 'none' ? undefined : one)}
      />
      <Select
        label={mixedLabel('Stage (ATT&CK tactic)', stage)}
        value={stage.mixed ? 'mixed' : (stage.value ?? '')}
        choices={[
          ...(stage.mixed ? [{ value: 'mixed', label: 'Mixed' } as const] : []),
          { value: '', label: 'Not set' },
          ...STAGES.map((one) => ({ value: one, label: inWords(one) })),
        ]}
        onChange={(one) => {
          if (one !== 'mixed') change.set('stage', one === '' ? undefined : one);
        }}
      />
      <div className="row-pair">
        <TextRow {...text('Layer', 'layer')} offers={LAYERS} commit={change.line('layer')} />
        <TextRow {...text('Owner', 'owner')} commit={change.line('owner')} />
      </div>
      {leaves.length > 0 && (
        <Segmented
          label={mixedLabel(leafQuestion(leaves.length, nodes.length), exposure)}
          value={exposure.mixed ? undefined : exposure.value}
          choices={[
            { value: 'unknown', label: 'Unknown' },
            ...EXPOSURES.map((one) => ({ value: one, label: inWords(one) })),
          ]}
          onChange={(one) => leafChange.set('exposure', one === 'unknown' ? undefined : one)}
        />
      )}
      <TextRow {...text('Needs clarification', 'clarify')} shape="text" commit={change.text('clarify')} />
    </Section>
  );
}

const leafQuestion = (leaves: number, nodes: number): string => {
  if (leaves === nodes) return 'Do these hold in our environment?';
  return leaves === 1
    ? 'Does the leaf among them hold in our environment?'
    : `Do the ${leaves} leaves among them hold in our environment?`;
};
