import type { BranchNode } from '../../core/tree/tree';
import { useNodeChange } from './changes';
import { Section } from './Panel';
import { ReferenceRows } from './ReferenceRows';
import { TextRow } from './TextRow';

/** The longer words about a node. */
export function NodeTextSection({ node }: { node: BranchNode }) {
  const change = useNodeChange(node.id);
  return (
    <Section title="Description">
      <TextRow
        label="Description"
        unseenLabel
        shape="text"
        placeholder="What happens here, and how we know"
        value={node.description ?? ''}
        done={change.done}
        commit={change.text('description')}
      />
      <ReferenceRows
        references={node.references ?? []}
        done={change.done}
        write={(references, merge) => change.set('references', references, merge)}
      />
    </Section>
  );
}
