import type { BranchNode } from '../../core/tree/tree';
import { useNodeChange } from './changes';
import { NumberRow } from './NumberRow';
import { Section } from './Panel';
import { TextRow } from './TextRow';

/** What the room still has to do about a node. */
export function WorkshopSection({ node }: { node: BranchNode }) {
  const change = useNodeChange(node.id);
  return (
    <Section title="Workshop">
      <div className="row-pair">
        <TextRow label="Owner" value={node.owner ?? ''} done={change.done} commit={change.line('owner')} />
        <NumberRow
          label="Votes"
          value={node.votes}
          min={0}
          whole
          write={(votes) => change.type('votes', votes)}
          done={change.done}
        />
      </div>
      <TextRow
        label="Needs clarification"
        clarifies
        shape="text"
        placeholder="What is still unclear"
        value={node.clarify ?? ''}
        done={change.done}
        commit={change.text('clarify')}
      />
    </Section>
  );
}
