import { graphOf } from '../../core/tree/graph';
import { isBranch } from '../../core/tree/tree';
import { NODES_MENU } from '../../editor/commands/menus';
import { useEditor } from '../useEditor';
import { CommandButtons } from './CommandButtons';
import { ManyFields } from './ManyFields';
import { ManyMitigations } from './ManyMitigations';
import { NodeLinks } from './NodeLinks';
import { Panel } from './Panel';

/** Several nodes: what they have in common can be changed for all of them at once, in one step. */
export function ManyPanel({ ids }: { ids: readonly string[] }) {
  const tree = useEditor((state) => state.history.present);
  const { byId } = graphOf(tree);
  const nodes = ids.flatMap((id) => byId.get(id) ?? []).filter(isBranch);
  return (
    <Panel title={`${ids.length} nodes selected`}>
      {nodes.length > 0 && (
        <>
          <ManyFields nodes={nodes} />
          <ManyMitigations nodes={nodes} />
        </>
      )}
      <NodeLinks label="Selected" ids={ids} />
      <CommandButtons ids={NODES_MENU} />
    </Panel>
  );
}
