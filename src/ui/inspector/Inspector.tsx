import { useLayoutEffect, useRef } from 'react';
import type { Selection } from '../../editor/selection';
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
  const frame = useRef<HTMLFieldSetElement>(null);
  const subject = nameOf(selection);
  const shown = useRef(subject);
  // What is inspected now is read from its first field, wherever the panel was scrolled to before.
  useLayoutEffect(() => {
    if (shown.current !== subject) frame.current?.closest('.tab-panel')?.scrollTo({ top: 0 });
    shown.current = subject;
  }, [subject]);
  return (
    <fieldset ref={frame} className="inspector-frame" disabled={readOnly} aria-label="Inspector">
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
        if (!node) return <ManyPanel key={selection.ids.join(' ')} ids={selection.ids} />;
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

/** Tells one inspected thing from another. */
function nameOf(selection: Selection): string {
  switch (selection.type) {
    case 'nothing':
      return 'document';
    case 'nodes':
      return selection.ids.join(' ');
    case 'edge':
      return `${selection.parent} ${selection.child}`;
    case 'mitigation':
    case 'group':
      return selection.id;
  }
}
