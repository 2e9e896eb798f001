import type { BranchNode } from '../../core/tree/tree';
import { commandById, runCommand } from '../../editor/commands/table';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { useApp, useEditor } from '../useEditor';
import { useMitigationsOf } from './changes';
import { Section } from './Panel';
import { STATUS_WORDS } from './words';

/** The mitigations on a node, and ways to put one there. */
export function MitigationsSection({ node }: { node: BranchNode }) {
  const { editor, context } = useApp();
  const mitigations = useEditor((state) => state.history.present.mitigations);
  const change = useMitigationsOf([node.id]);
  const here = mitigations.filter((mitigation) => mitigation.on.includes(node.id));
  const elsewhere = mitigations.filter((mitigation) => !mitigation.on.includes(node.id));
  return (
    <Section title="Mitigations">
      {here.length > 0 && (
        <ul className="items" aria-label="Mitigations on this node">
          {here.map((mitigation) => (
            <li key={mitigation.id} className="item">
              <button
                type="button"
                className="item-name"
                onClick={() => editor.select({ type: 'mitigation', id: mitigation.id, on: node.id })}
              >
                {mitigation.label}
              </button>
              <span className="item-remark">{STATUS_WORDS[mitigation.status]}</span>
              <IconButton
                icon="close"
                label={`Take ${mitigation.label} off this node`}
                onClick={() => change.detach(mitigation.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <Select
          label="Attach an existing mitigation"
          unseenLabel
          value=""
          choices={[
            { value: '', label: 'Attach an existing one…' },
            ...elsewhere.map((mitigation) => ({ value: mitigation.id, label: mitigation.label })),
          ]}
          onChange={(id) => {
            if (id !== '') change.attach(id);
          }}
        />
      )}
      <Button icon="shield" onClick={() => runCommand(commandById('add-mitigation'), context)}>
        Add mitigation
      </Button>
    </Section>
  );
}
