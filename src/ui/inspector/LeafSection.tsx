import { omit } from '../../core/edits/sharing';
import { inWords } from '../../core/tree/inWords';
import { type Attributes, type BranchNode, EXPOSURES, SKILLS } from '../../core/tree/tree';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useEditor } from '../useEditor';
import { useNodeChange } from './changes';
import { NumberRow } from './NumberRow';
import { Section } from './Panel';

/** What only a leaf has: whether it holds with us, and what it costs the attacker. */
export function LeafSection({ node }: { node: BranchNode }) {
  const change = useNodeChange(node.id);
  const units = useEditor((state) => state.history.present.units);
  const attributes = node.attributes ?? {};
  const write =
    <Key extends keyof Attributes>(key: Key) =>
    (value: Attributes[Key] | undefined) =>
      change.type('attributes', { ...omit(attributes, key), ...(value !== undefined && { [key]: value }) });
  return (
    <Section title="Leaf">
      <Segmented
        label="Does this hold in our environment?"
        value={node.exposure ?? 'unknown'}
        choices={[
          { value: 'unknown', label: 'Unknown' },
          ...EXPOSURES.map((exposure) => ({ value: exposure, label: inWords(exposure) })),
        ]}
        onChange={(exposure) => change.set('exposure', exposure === 'unknown' ? undefined : exposure)}
      />
      <div className="row-pair">
        <NumberRow
          label={units?.cost ? `Cost (${units.cost})` : 'Cost'}
          value={attributes.cost}
          min={0}
          write={write('cost')}
          done={change.done}
        />
        <NumberRow
          label={units?.time ? `Time (${units.time})` : 'Time'}
          value={attributes.time}
          min={0}
          write={write('time')}
          done={change.done}
        />
      </div>
      <div className="row-pair">
        <NumberRow
          label="Probability"
          value={attributes.probability}
          min={0}
          max={1}
          placeholder="0 to 1"
          write={write('probability')}
          done={change.done}
        />
        <Select
          label="Skill"
          value={attributes.skill ?? ''}
          choices={[
            { value: '', label: 'Not known' },
            ...SKILLS.map((skill) => ({ value: skill, label: inWords(skill) })),
          ]}
          onChange={(skill) => write('skill')(skill === '' ? undefined : skill)}
        />
      </div>
    </Section>
  );
}
