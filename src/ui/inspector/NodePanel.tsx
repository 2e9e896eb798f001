import { findings } from '../../core/tree/findings';
import type { BranchNode } from '../../core/tree/tree';
import { useEditor } from '../useEditor';
import { AttackSection } from './AttackSection';
import { FindingList } from './FindingList';
import { FromHereSection } from './FromHereSection';
import { LeafSection } from './LeafSection';
import { MitigationsSection } from './MitigationsSection';
import { NodeTextSection } from './NodeTextSection';
import { Panel } from './Panel';
import { RelativesSection } from './RelativesSection';
import { SubtreeSection } from './SubtreeSection';
import { VerdictSection } from './VerdictSection';
import { WorkshopSection } from './WorkshopSection';
import { KIND_WORDS } from './words';

/** Everything about one goal, step or sub-tree. */
export function NodePanel({ node }: { node: BranchNode }) {
  const tree = useEditor((state) => state.history.present);
  const own = findings(tree).filter((finding) => finding.subject === node.id);
  return (
    <Panel title={KIND_WORDS[node.kind]}>
      <FindingList findings={own} />
      <VerdictSection node={node} />
      <AttackSection node={node} />
      {node.kind === 'subtree' && <SubtreeSection node={node} />}
      {node.children.length === 0 && <LeafSection node={node} />}
      <FromHereSection node={node} />
      <MitigationsSection node={node} />
      <RelativesSection node={node} />
      <NodeTextSection node={node} />
      <WorkshopSection node={node} />
    </Panel>
  );
}
