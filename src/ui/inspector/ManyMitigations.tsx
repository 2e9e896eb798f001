import type { BranchNode } from '../../core/tree/tree';
import { commandById, runCommand } from '../../editor/commands/table';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { useApp, useEditor } from '../useEditor';
import { useMitigationsOf } from './changes';
import { Section } from './Panel';

/** The mitigations on any of several nodes: on how many each is, put on all of them, or taken off. */
export function ManyMitigations({ nodes }: { nodes: readonly BranchNode[] }) {
  const { editor, context } = useApp();
  const mitigations = useEditor((state) => state.history.present.mitigations);
  const change = useMitigationsOf(nodes.map(({ id }) => id));
  const counted = mitigations.map((mitigation) => {
    const on = new Set(mitigation.on);
    return { mitigation, count: nodes.filter(({ id }) => on.has(id)).length };
  });
  const here = counted.filter(({ count }) => count > 0);
  const missing = counted.filter(({ count }) => count < nodes.length);
  return (
    <Section title="Mitigations">
      {here.length > 0 && (
        <ul className="items" aria-label="Mitigations on these nodes">
          {here.map(({ mitigation: { id, label }, count }) => (
            <li key={id} className="item">
              <button
                type="button"
                className="item-name"
                onClick={() => editor.select({ type: 'mitigation', id })}
              >
                {label}
              </button>
              <span className="item-remark">
                {count === nodes.length ? 'on all' : `mixed: on ${count} of ${nodes.length}`}
              </span>
              <IconButton
                icon="close"
                label={`Take ${label} off these nodes`}
                onClick={() => change.detach(id)}
              />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <Select
          label="Put an existing mitigation on all of them"
          unseenLabel
          value=""
          choices={[
            { value: '', label: 'Put an existing one on all…' },
            ...missing.map(({ mitigation: { id, label } }) => ({ value: id, label })),
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
