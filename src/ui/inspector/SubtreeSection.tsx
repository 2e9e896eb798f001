import { whyNotStandFor } from '../../core/tree/rules';
import type { SubtreeNode } from '../../core/tree/tree';
import { TEMPLATES } from '../../platform/templates';
import { Select } from '../kit/Select';
import { useEditor, useWorkspace } from '../useEditor';
import { CommandButtons } from './CommandButtons';
import { useNodeChange } from './changes';
import { Section } from './Panel';
import { TextRow } from './TextRow';

/** What a sub-tree node stands for: another tree, or a goal of this one. */
export function SubtreeSection({ node }: { node: SubtreeNode }) {
  const change = useNodeChange(node.id);
  const tree = useEditor((state) => state.history.present);
  const kept = useWorkspace((state) => state.kept);
  const link = node.subtree ?? {};
  const trees = [
    ...new Set([...kept.map((document) => document.id), ...TEMPLATES.map((template) => template.id)]),
  ];
  const goals = tree.nodes.filter(
    (other) => other.kind === 'goal' && whyNotStandFor(tree, node.id, other.id) === undefined,
  );
  return (
    <Section title="Stands for">
      <TextRow
        label="Tree"
        hint="The name of another document or template; empty: a goal of this one."
        offers={trees}
        value={link.tree ?? ''}
        done={change.done}
        commit={(name) => change.link({ ...link, tree: name })}
      />
      {link.tree ? (
        <TextRow
          label="Node in that tree"
          hint="Empty: any goal of it."
          value={link.node ?? ''}
          done={change.done}
          commit={(id) => change.link({ ...link, node: id })}
        />
      ) : (
        <Select
          label="Goal of this document"
          value={link.node ?? ''}
          choices={[
            { value: '', label: 'Not set' },
            ...goals.map((goal) => ({ value: goal.id, label: goal.label })),
          ]}
          onChange={(id) => change.link({ node: id })}
        />
      )}
      <CommandButtons ids={['open-subtree']} />
    </Section>
  );
}
