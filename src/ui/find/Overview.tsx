import { useEditor } from '../useEditor';
import { Lines } from './Lines';
import { overview } from './sections';

/** What one looks for by its kind: the goals, mitigations, groups and notes of the tree. */
export function Overview({ reveal }: { reveal: (id: string) => void }) {
  const tree = useEditor((editor) => editor.history.present);
  return overview(tree).map(({ title, lines }) => (
    <section key={title} className="listing-section">
      <h3>
        {title} <span className="tabular">{lines.length}</span>
      </h3>
      <Lines label={title} lines={lines} reveal={reveal} />
    </section>
  ));
}
