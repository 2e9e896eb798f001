import { graphOf } from '../../core/tree/graph';
import { EDGE_MENU } from '../../editor/commands/menus';
import { useEditor } from '../useEditor';
import { CommandButtons } from './CommandButtons';
import { NodeLinks } from './NodeLinks';
import { Panel, Section } from './Panel';

/** One edge: its two ends, and what can be done with it. */
export function EdgePanel({ parent, child }: { parent: string; child: string }) {
  const graph = graphOf(useEditor((state) => state.history.present));
  const at = graph.children(parent).indexOf(child) + 1;
  return (
    <Panel title="Edge">
      <Section title="Ends">
        <NodeLinks label="Parent" ids={[parent]} />
        <NodeLinks label="Child" ids={[child]} />
        <p className="inspector-remark">
          Child {at} of {graph.children(parent).length}
        </p>
      </Section>
      <CommandButtons ids={EDGE_MENU} />
    </Panel>
  );
}
