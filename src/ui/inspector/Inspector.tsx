import { useEditor } from '../useEditor';
import { DocumentPanel } from './DocumentPanel';
import { EdgePanel } from './EdgePanel';
import { GroupPanel } from './GroupPanel';
import { ManyPanel } from './ManyPanel';
import { MitigationPanel } from './MitigationPanel';
import { NodePanel } from './NodePanel';
import { NotePanel } from './NotePanel';
import './inspector.css';

/** The fields of whatever is selected; of the document when nothing is. */
export function Inspector() {
  const selection = useEditor((state) => state.selection);
  const tree = useEditor((state) => state.history.present);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <fieldset className="inspector-frame" disabled={readOnly} aria-label="Inspector">
      {inspected()}
    </fieldset>
  );

  function inspected() {
    switch (selection.type) {
      case 'nothing':
        return <DocumentPanel />;
      case 'nodes': {
        const [id] = selection.ids;
        const node = selection.ids.length === 1 ? tree.nodes.find((other) => other.id === id) : undefined;
        if (!node) return <ManyPanel ids={selection.ids} />;
        return node.kind === 'note' ? <NotePanel key={id} note={node} /> : <NodePanel key={id} node={node} />;
      }
      case 'edge':
        return <EdgePanel parent={selection.parent} child={selection.child} />;
      case 'mitigation': {
        const mitigation = tree.mitigations.find((other) => other.id === selection.id);
        return mitigation ? (
          <MitigationPanel key={mitigation.id} mitigation={mitigation} />
        ) : (
          <DocumentPanel />
        );
      }
      case 'group': {
        const group = tree.groups.find((other) => other.id === selection.id);
        return group ? <GroupPanel key={group.id} group={group} /> : <DocumentPanel />;
      }
    }
  }
}
