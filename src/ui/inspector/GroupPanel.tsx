import { whyNotLine } from '../../core/tree/characters';
import type { Group } from '../../core/tree/tree';
import { Button } from '../kit/Button';
import { useEditor } from '../useEditor';
import { useGroupChange } from './changes';
import { NodeLinks } from './NodeLinks';
import { Panel, Section } from './Panel';
import { TextRow } from './TextRow';

/** Everything about one group. */
export function GroupPanel({ group }: { group: Group }) {
  const change = useGroupChange(group.id);
  const nodes = useEditor((state) => state.history.present.nodes);
  const others = nodes.filter((node) => !group.nodes.includes(node.id)).map((node) => node.id);
  return (
    <Panel title="Group">
      <Section title="About">
        <TextRow
          label="Label"
          names
          shape="wrapped"
          value={group.label}
          done={change.done}
          commit={(label) => whyNotLine(label.trim()) ?? change.type('label', label.trim())}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={group.outOfScope === true}
            onChange={(event) => change.set('outOfScope', event.target.checked || undefined)}
          />
          Out of scope
        </label>
      </Section>
      <Section title="Members">
        <NodeLinks
          label="Nodes"
          ids={group.nodes}
          empty="No nodes yet."
          remove={{
            label: 'Take out',
            run: (id) => change.nodes(group.nodes.filter((member) => member !== id)),
          }}
          add={{ label: 'Take in a node', ids: others, run: (id) => change.nodes([...group.nodes, id]) }}
        />
      </Section>
      <Button icon="trash" onClick={change.remove}>
        Remove group, keep its nodes
      </Button>
    </Panel>
  );
}
