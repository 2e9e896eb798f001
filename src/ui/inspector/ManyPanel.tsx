import { NODES_MENU } from '../../editor/commands/menus';
import { CommandButtons } from './CommandButtons';
import { NodeLinks } from './NodeLinks';
import { Panel } from './Panel';

/** Several nodes: which ones, and what can be done with all of them. */
export function ManyPanel({ ids }: { ids: readonly string[] }) {
  return (
    <Panel title={`${ids.length} nodes selected`}>
      <NodeLinks label="Selected" ids={ids} />
      <CommandButtons ids={NODES_MENU} />
    </Panel>
  );
}
