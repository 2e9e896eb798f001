import { whyNotLine } from '../../core/tree/characters';
import { findings } from '../../core/tree/findings';
import { graphOf } from '../../core/tree/graph';
import { type Mitigation, STATUSES } from '../../core/tree/tree';
import { Button } from '../kit/Button';
import { Select } from '../kit/Select';
import { useEditor } from '../useEditor';
import { useMitigationChange } from './changes';
import { EvidenceRows } from './EvidenceRows';
import { FindingList } from './FindingList';
import { ForceSection } from './ForceSection';
import { NodeLinks } from './NodeLinks';
import { NumberRow } from './NumberRow';
import { Panel, Section } from './Panel';
import { ReferenceRows } from './ReferenceRows';
import { TextRow } from './TextRow';
import { STATUS_WORDS } from './words';

/** Everything about one mitigation. */
export function MitigationPanel({ mitigation }: { mitigation: Mitigation }) {
  const tree = useEditor((state) => state.history.present);
  const change = useMitigationChange(mitigation.id);
  const others = graphOf(tree).branches.filter((node) => !mitigation.on.includes(node.id));
  return (
    <Panel title="Mitigation">
      <FindingList findings={findings(tree).filter((finding) => finding.subject === mitigation.id)} />
      <Section title="About">
        <TextRow
          label="Label"
          names
          shape="wrapped"
          value={mitigation.label}
          done={change.done}
          commit={(label) => whyNotLine(label.trim()) ?? change.type('label', label.trim())}
        />
        <Select
          label="Status"
          value={mitigation.status}
          choices={STATUSES.map((status) => ({ value: status, label: STATUS_WORDS[status] }))}
          onChange={(status) => change.set('status', status)}
        />
        <div className="row-pair">
          <NumberRow
            label="Effectiveness"
            value={mitigation.effectiveness}
            min={0}
            above
            max={1}
            placeholder="1"
            write={(value) => change.type('effectiveness', value)}
            done={change.done}
          />
          <NumberRow
            label="Effort (person-days)"
            value={mitigation.effort}
            min={0}
            write={(value) => change.type('effort', value)}
            done={change.done}
          />
        </div>
        <div className="row-pair">
          <TextRow
            label="Owner"
            value={mitigation.owner ?? ''}
            done={change.done}
            commit={change.line('owner')}
          />
          <TextRow
            label="Control"
            value={mitigation.control ?? ''}
            placeholder="library/entry"
            done={change.done}
            commit={change.line('control')}
          />
        </div>
      </Section>
      <ForceSection mitigation={mitigation} />
      <Section title="Acts on">
        <NodeLinks
          label="Nodes"
          ids={mitigation.on}
          empty="Nothing yet."
          remove={{ label: 'Take off', run: change.detach }}
          add={{ label: 'Put on a further node', ids: others.map((node) => node.id), run: change.attach }}
        />
      </Section>
      <Section title="Description">
        <TextRow
          label="Description"
          unseenLabel
          shape="text"
          placeholder="What it does, and where it is set up"
          value={mitigation.description ?? ''}
          done={change.done}
          commit={change.text('description')}
        />
        <ReferenceRows
          references={mitigation.references ?? []}
          done={change.done}
          write={(references, merge) => change.set('references', references, merge)}
        />
        <EvidenceRows
          evidence={mitigation.evidence ?? []}
          done={change.done}
          write={(evidence, merge) => change.set('evidence', evidence, merge)}
        />
      </Section>
      <Button icon="trash" onClick={change.remove}>
        Remove mitigation
      </Button>
    </Panel>
  );
}
