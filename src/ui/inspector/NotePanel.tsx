import { whyNotLine } from '../../core/tree/characters';
import { findings } from '../../core/tree/findings';
import { graphOf } from '../../core/tree/graph';
import type { NoteNode } from '../../core/tree/tree';
import { useEditor } from '../useEditor';
import { useNoteChange } from './changes';
import { FindingList } from './FindingList';
import { NodeLinks } from './NodeLinks';
import { Panel, Section } from './Panel';
import { TextRow } from './TextRow';

/** Everything about one note. */
export function NotePanel({ note }: { note: NoteNode }) {
  const tree = useEditor((state) => state.history.present);
  const change = useNoteChange(note.id);
  const others = graphOf(tree).branches.filter((node) => !note.about.includes(node.id));
  return (
    <Panel title="Note">
      <FindingList findings={findings(tree).filter((finding) => finding.subject === note.id)} />
      <Section title="Text">
        <TextRow
          label="Note"
          names
          unseenLabel
          shape="wrapped"
          value={note.label}
          done={change.done}
          commit={(label) => whyNotLine(label.trim()) ?? change.type('label', label.trim())}
        />
      </Section>
      <Section title="About">
        <NodeLinks
          label="Stands beside"
          ids={note.about}
          empty="Nothing yet."
          remove={{
            label: 'Not about',
            run: (id) => change.about(note.about.filter((other) => other !== id)),
          }}
          add={{
            label: 'Say what it is about',
            ids: others.map((node) => node.id),
            run: (id) => change.about([...note.about, id]),
          }}
        />
      </Section>
    </Panel>
  );
}
